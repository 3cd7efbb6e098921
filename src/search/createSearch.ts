import type { Interval } from "../calendar/day.ts"
import { type Entry, type Key, type Kind, kinds } from "./Entry.ts"
import { folded } from "./folded.ts"
import { createTextIndex, scan } from "./TextIndex.ts"

/** An entry that answers a query. */
export interface Answer {
  readonly entry: Entry
  /** The text that answers best. */
  readonly by: string
  /** Whether that text is a name, and not only written of it. */
  readonly isName: boolean
  /** When it was so called, or happened; undefined where that is at any time. */
  readonly spans: readonly Interval[] | undefined
}

/** The answers of a kind: the best of them, and how many there are. */
export interface Group {
  readonly kind: Kind
  readonly answers: readonly Answer[]
  readonly total: number
}

interface Best {
  score: number
  readonly entry: number
  keys: Key[]
}

/** How long a query may be; nobody types more. */
export const longestQuery = 200

/** Makes entries ready to be searched: of each kind that has any, the best answers to a query. */
export function createSearch(
  entries: readonly Entry[],
): (query: string, most?: number) => readonly Group[] {
  const keys = entries.flatMap(({ keys }, entry) => keys.map((key) => ({ key, entry })))
  const index = createTextIndex(keys.map(({ key }) => folded(key.text)))
  return (query, most = 6) => {
    const best = new Map<number, Best>()
    for (const { text, rank } of scan(index, folded(query.slice(0, longestQuery)))) {
      const { key, entry } = keys[text]!
      const score = key.isProse ? rank + 4 : rank
      const known = best.get(entry)
      if (!known || score < known.score) best.set(entry, { score, entry, keys: [key] })
      else if (score === known.score) known.keys.push(key)
    }
    return groupsOf(entries, [...best.values()], most)
  }
}

function groupsOf(entries: readonly Entry[], best: readonly Best[], most: number): Group[] {
  return kinds.flatMap((kind) => {
    const all = best.filter(({ entry }) => entries[entry]!.kind === kind)
    if (all.length === 0) return []
    const sorted = all.toSorted((a, b) => a.score - b.score || a.entry - b.entry)
    const answers = sorted.slice(0, most).map(({ entry, keys }) => ({
      entry: entries[entry]!,
      by: keys[0]!.text,
      isName: !keys[0]!.isProse,
      spans: spansOfKeys(keys),
    }))
    return [{ kind, answers, total: all.length }]
  })
}

const spansOfKeys = (keys: readonly Key[]) =>
  keys.some(({ spans }) => spans === undefined) ? undefined : keys.flatMap(({ spans }) => spans!)
