/** What is as wide as it is high: Chinese, Japanese, Korean, full-width signs, pictures. */
const wide =
  /[\u1100-\u115f\u2014\u2026\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3ffff}]/u
const narrow = /[ .,:;!|'’‘ijlftr()[\]-]/
const capital = /[A-ZÀ-ÞΑ-ΩА-Я@%&mw]/

/** The estimated width of a character in em; rather too wide than too narrow. */
function widthOf(character: string): number {
  if (wide.test(character)) return 1.02
  if (narrow.test(character)) return 0.36
  return capital.test(character) ? 0.78 : 0.57
}

/** The estimated width of a text on one line, in em. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

// A word with the spaces after it, or one wide character with the signs that must not begin a line.
const piece =
  /[\u2e80-\u303e\u3041-\ua4cf\uf900-\ufaff\uff00-\uffef][、。，．：；！？）」』】》”’]*|[^\s\u2e80-\u303e\u3041-\ua4cf\uf900-\ufaff\uff00-\uffef]+\s*|\s+/gu

/**
 * Breaks a text into lines of at most a width in em: between words, within Chinese anywhere, and
 * within a word that is longer than a line. The lines joined are the text. None for an empty text.
 */
export function wrapText(text: string, room: number): string[] {
  const lines: string[] = []
  let line = ""
  let width = 0
  const put = (part: string, partWidth: number) => {
    // Spaces at the end of a line hang over it.
    const seen = partWidth - textWidth(/\s*$/.exec(part)![0])
    if (line !== "" && width + seen > room) {
      lines.push(line)
      line = ""
      width = 0
    }
    line += part
    width += partWidth
  }
  for (const [part] of text.matchAll(piece)) {
    const partWidth = textWidth(part)
    if (partWidth <= room) put(part, partWidth)
    else for (const character of part) put(character, widthOf(character))
  }
  if (line !== "") lines.push(line)
  return lines
}

/** A text on at most so many lines of a width in em, with an ellipsis where something is left out. */
export function cutText(text: string, room: number, most = 1): string {
  const lines = wrapText(text, room)
  if (lines.length <= most) return text
  const kept = [...lines.slice(0, most - 1).join("")]
  let last = [...lines[most - 1]!]
  while (last.length > 0 && textWidth(last.join("")) > room - 1.1) last = last.slice(0, -1)
  return `${[...kept, ...last].join("").trimEnd()}…`
}
