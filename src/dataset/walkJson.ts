import { type Expected, endOfString, faultAt, type JsonFault } from "./jsonFault.ts"

/** As deep as a text may nest; a dataset needs ten. */
const deepest = 100

/**
 * Told of each value in the order of the text: its path, which is only lent, where it begins, and
 * where its key begins (of a list's item, where the last key did).
 */
type Visit = (path: readonly (string | number)[], offset: number, keyOffset: number) => void

const blank = /[ \t\r\n]*/y
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y

/**
 * Walks through a text of JSON without building what it says, and without a stack of calls that
 * deep nesting could exhaust. Stops at the first fault, and returns it.
 */
export function walkJson(text: string, visit: Visit): JsonFault | undefined {
  // For each open object the key, for each open list the index, and where they open.
  const path: (string | number)[] = []
  const opened: number[] = []
  let expected: Expected = "value"
  let position = 0
  let keyOffset = 0

  for (;;) {
    position = endOf(blank, text, position)
    const met = text[position]
    const inner = path.length - 1
    const inObject = typeof path[inner] === "string"
    if (met === undefined && expected === "end") return undefined

    if (met === '"' && (expected === "key" || expected === "key or end")) {
      const end = endOfString(text, position)
      if (typeof end !== "number") return end
      path[inner] = keyIn(text, position, end)
      keyOffset = position
      position = end
      expected = "colon"
    } else if (met === ":" && expected === "colon") {
      position++
      expected = "value"
    } else if (met === "," && expected === "comma") {
      position++
      if (!inObject) path[inner] = (path[inner] as number) + 1
      expected = inObject ? "key" : "value"
    } else if (
      met === (inObject ? "}" : "]") &&
      (expected === "comma" || expected === "key or end" || expected === "value or end")
    ) {
      position++
      path.pop()
      opened.pop()
      expected = path.length > 0 ? "comma" : "end"
    } else if (expected === "value" || expected === "value or end") {
      if (met === "{" || met === "[") {
        visit(path, position, keyOffset)
        if (path.length === deepest) return { kind: "too-deep", offset: position, met }
        path.push(met === "{" ? "" : 0)
        opened.push(position)
        position++
        expected = met === "{" ? "key or end" : "value or end"
        continue
      }
      const end = met === '"' ? endOfString(text, position) : endOf(scalar, text, position)
      if (typeof end !== "number") return end
      if (end === 0) return faultAt(text, position, expected, opened.at(-1))
      visit(path, position, keyOffset)
      position = end
      expected = path.length > 0 ? "comma" : "end"
    } else return faultAt(text, position, expected, opened.at(-1))
  }
}

/** Where a sticky pattern's match ends, 0 where it does not match. */
function endOf(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position
  pattern.test(text)
  return pattern.lastIndex
}

function keyIn(text: string, start: number, end: number): string {
  const key = text.slice(start + 1, end - 1)
  return key.includes("\\") ? JSON.parse(text.slice(start, end)) : key
}
