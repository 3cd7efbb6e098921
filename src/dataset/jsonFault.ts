/** What may stand at a place in a text of JSON. */
export type Expected = "value" | "value or end" | "key" | "key or end" | "colon" | "comma" | "end"

/** In what way a text is no JSON that we read. */
export type JsonFaultKind =
  | "html"
  | "table"
  | "truncated"
  | "trailing-comma"
  | "comma"
  | "colon"
  | "comment"
  | "quotes"
  | "full-width"
  | "word"
  | "not-finite"
  | "number"
  | "line-break"
  | "control"
  | "escape"
  | "after-end"
  | "unexpected"
  | "too-deep"

export interface JsonFault {
  readonly kind: JsonFaultKind
  readonly offset: number
  /** What stands there. */
  readonly met: string
  /** Where opens what a truncated text does not close. */
  readonly opened?: number | undefined
}

const special = /["\\]|[^ -\uffff]/g
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
const word = /"[^"\n\r]{0,28}"?|[^\s,:;{}[\]"]{1,30}/y

/** Where the string that begins at a position ends, after its quote, or why it does not. */
export function endOfString(text: string, start: number): number | JsonFault {
  special.lastIndex = start + 1
  for (let found = special.exec(text); found; found = special.exec(text)) {
    const [met] = found
    const offset = found.index
    if (met === '"') return offset + 1
    if (met === "\n" || met === "\r")
      return { kind: "line-break", offset: start, met: text.slice(start, offset).slice(0, 30) }
    if (met !== "\\") return { kind: "control", offset, met: `U+${hex(met)}` }
    escaped.lastIndex = offset
    if (!escaped.test(text)) {
      if (offset + 6 > text.length) break
      return { kind: "escape", offset, met: text.slice(offset, offset + 2) }
    }
    special.lastIndex = escaped.lastIndex
  }
  return { kind: "truncated", offset: text.length, met: "", opened: start }
}

/** Why what stands at a place cannot stand there. */
export function faultAt(
  text: string,
  offset: number,
  expected: Expected,
  opened: number | undefined,
): JsonFault {
  word.lastIndex = offset
  const met = word.exec(text)?.[0] ?? text.slice(offset, offset + 1)
  const kind = kindOf(met, expected)
  if (kind === "truncated") return { kind, offset: text.length, met, opened }
  if (kind === "html" && text.slice(0, offset).trim() !== "")
    return { kind: "unexpected", offset, met }
  const before = text.slice(Math.max(0, offset - 1000), offset).trimEnd()
  if (kind === "unexpected" && "}]".includes(met) && before.endsWith(","))
    return { kind: "trailing-comma", offset: text.lastIndexOf(",", offset), met }
  return { kind, offset, met }
}

function kindOf(met: string, expected: Expected): JsonFaultKind {
  if (met === "") return "truncated"
  if (/^(\/[/*]|#)/.test(met)) return "comment"
  if (/^['`]/.test(met)) return "quotes"
  if (/^[“”‘’「」，：；、。｛｝［］（）＂]/.test(met)) return "full-width"
  if (expected === "comma" || expected === "colon") return expected
  if (expected === "end") return "after-end"
  if (met.startsWith("<")) return "html"
  if (/^[-+]?(NaN|Infinity)/.test(met)) return "not-finite"
  if (/^[-+.\d]/.test(met)) return "number"
  return /^[\p{L}_$]/u.test(met) ? "word" : "unexpected"
}

const hex = (character: string) =>
  character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")
