import { type ProblemLog, shown } from "./Problem.ts"
import { type Place, placesIn } from "./placesIn.ts"
import { walkJson } from "./walkJson.ts"

/** Tells what is wrong with a text as JSON, and the keys that stand twice in one object. */
export function inspectText(text: string, log: ProblemLog): void {
  // For each depth the keys of the object that is open there.
  const seen: Map<string, number>[] = []
  let placed: ((offset: number) => Place) | undefined
  const placeOf = (offset: number) => {
    placed ??= placesIn(text)
    return placed(offset)
  }
  const fault = walkJson(text, (path, _, keyOffset) => {
    seen[path.length] ??= new Map()
    seen[path.length]!.clear()
    const key = path.at(-1)
    if (typeof key !== "string") return
    const keys = seen[path.length - 1]!
    const first = keys.get(key)
    if (first === undefined) keys.set(key, keyOffset)
    else {
      const params = { key: shown(key), first: placeOf(first).line }
      log.add("duplicate-key", [...path], params, placeOf(keyOffset))
    }
  })
  if (!fault) return
  if (isTable(text)) {
    log.add("json", [], { fault: "table", met: "", opened: 0 }, placeOf(0))
    return
  }
  const { kind, offset, met, opened } = fault
  const place = placeOf(offset)
  const params = { fault: kind, met, opened: opened === undefined ? 0 : placeOf(opened).line }
  if (kind === "too-deep") log.add("too-deep", [], {}, place)
  else log.add("json", [], params, place)
}

/** Whether a text is a table (CSV or the like): its first two lines are divided by the same sign. */
function isTable(text: string): boolean {
  if (/^\s*[{[<]/.test(text)) return false
  const [head, row] = text
    .slice(0, 20_000)
    .split(/[\r\n]+/)
    .filter((line) => /^[^#]*[^#\s]/.test(line))
  return [",", ";", "\t"].some((sign) => head?.includes(sign) && row?.includes(sign))
}
