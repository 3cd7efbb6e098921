/** Chinese, Japanese and Korean: a line may break after each of their characters. */
const wide = "\\u2e80-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff00-\\uffef"
/** What closes: it stays with what stands before it. */
const closing = "、。，．；：？！）】》〉」』”’…％%,.;:?!)"
const piece = new RegExp(
  `[（【《〈「『“‘(]*[${wide}][${closing}]*\\s*|[^\\s${wide}]+\\s*|\\s+`,
  "gu",
)

/**
 * Breaks a text into lines that are no wider than the room: between words, and between Chinese
 * characters; a word that is wider than a line is broken. What does not fit into so many lines is
 * cut off with an ellipsis.
 */
export function wrapLines(
  text: string,
  room: number,
  most: number,
  widthOf: (text: string) => number,
): string[] {
  const fits = (line: string) => widthOf(line.trimEnd()) <= room
  const lines: string[] = []
  let line = ""
  for (const part of text.trim().match(piece) ?? []) {
    if (fits(line + part)) {
      line += part
      continue
    }
    if (line !== "") lines.push(line)
    line = part
    while (!fits(line) && lines.length <= most) {
      const head = headOf(line, fits)
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  if (line !== "") lines.push(line)
  const kept = lines.slice(0, most).map((one) => one.trimEnd())
  if (lines.length <= most || most < 1) return kept
  const last = headOf(kept.at(-1)!, (start) => fits(`${start.trimEnd()}…`))
  return [...kept.slice(0, -1), `${last.trimEnd().replace(/[、，；：,;:]$/, "")}…`]
}

/** The longest beginning of a text that fits, of whole characters, at least one. */
function headOf(text: string, fits: (start: string) => boolean): string {
  let head = ""
  for (const character of text) {
    if (head !== "" && !fits(head + character)) break
    head += character
  }
  return head
}
