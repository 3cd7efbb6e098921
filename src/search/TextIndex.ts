/** How well a text answers, the best first: it is what was asked, begins so, has a word that does, or holds it. */
export type Rank = 0 | 1 | 2 | 3

/** Texts made ready to be scanned: all in one, each in a line of its own. */
export interface TextIndex {
  readonly all: string
  /** Where the line of each text begins. */
  readonly starts: Int32Array
}

/** A text that answers. */
export interface Found {
  /** Its place among the texts. */
  readonly text: number
  readonly rank: Rank
}

/** Makes folded texts ready to be scanned. */
export function createTextIndex(texts: readonly string[]): TextIndex {
  const starts = new Int32Array(texts.length)
  let at = 1
  for (const [i, text] of texts.entries()) {
    starts[i] = at
    at += text.length + 1
  }
  return { all: `\n${texts.join("\n")}\n`, starts }
}

/** The texts that hold every word of a folded query, in the order of the texts. */
export function scan({ all, starts }: TextIndex, query: string): Found[] {
  const words = query.split(" ").filter((word) => word !== "")
  if (words.length === 0) return []
  const rarest = words.reduce((a, b) => (b.length > a.length ? b : a))
  const found: Found[] = []
  let text = 0
  for (let at = all.indexOf(rarest); at >= 0; at = all.indexOf(rarest, at)) {
    text = lastAtOrBefore(starts, at, text)
    const end = all.indexOf("\n", at)
    const line = all.slice(starts[text], end)
    if (words.every((word) => line.includes(word)))
      found.push({ text, rank: rankOf(line, query, words) })
    at = end
  }
  return found
}

/** The last text that begins at a place or before it; none before `from` does. */
function lastAtOrBefore(starts: Int32Array, at: number, from: number): number {
  let low = from
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle
  }
  return low
}

function rankOf(line: string, query: string, words: readonly string[]): Rank {
  if (line === query) return 0
  if (line.startsWith(query)) return 1
  const spaced = ` ${line}`
  return words.every((word) => spaced.includes(` ${word}`)) ? 2 : 3
}
