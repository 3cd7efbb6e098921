import type { Dataset } from "../dataset/Dataset.ts"
import { isUnnamed } from "../dataset/Dataset.ts"
import { type Facts, mark, openDay } from "../dataset/Facts.ts"
import { eachPair } from "./eachPair.ts"
import { sortedBy } from "./sortedBy.ts"
import type { EventColumns, PlayedAt } from "./Timeline.ts"

/** Sorts the events of a dataset into columns. */
export function columnsOf(
  { events: { facts }, extent }: Pick<Dataset, "events" | "extent">,
  playedAt: PlayedAt,
): EventColumns {
  const count = facts.start.length
  const start = facts.start.slice()
  const end = facts.end.slice()
  for (let i = 0; i < count; i++) {
    const marks = facts.marks[i]!
    if (marks & mark.lasted) continue
    // A one-of set without a beginning is cut at the extent: it happened within the history.
    if (marks & mark.oneOf) {
      if (start[i] === -openDay) start[i] = Math.min(extent.start, end[i]! - 1)
      if (end[i] === openDay) end[i] = Math.max(extent.end, start[i]! + 1)
    }
    if (playedAt === "bounds") continue
    start[i] = dayPlayed(start[i]!, end[i]!, playedAt)
    end[i] = start[i]! + 1
  }
  const source = sortedBy(start, end)
  const sorted = <T extends Int32Array | Uint8Array>(
    column: T,
    value: (event: number) => number,
  ): T => {
    source.forEach((event, i) => {
      column[i] = value(event)
    })
    return column
  }
  return {
    count,
    start: sorted(new Int32Array(count), (i) => start[i]!),
    end: sorted(new Int32Array(count), (i) => end[i]!),
    lasted: sorted(new Uint8Array(count), (i) => (facts.marks[i]! & mark.lasted ? 1 : 0)),
    unsure: sorted(new Uint8Array(count), (i) => (isUnsure(facts, i) ? 1 : 0)),
    source,
  }
}

/** The day of its bounds on which an event is played. */
const dayPlayed = (start: number, end: number, playedAt: PlayedAt): number =>
  playedAt === "earliest"
    ? start
    : playedAt === "latest"
      ? end - 1
      : Math.floor((start + end - 1) / 2)

function isUnsure(facts: Facts, event: number): boolean {
  if (facts.marks[event]! & mark.disputed) return true
  const { rows, table } = facts.party
  const isNamed = (party: number) => !isUnnamed(table[rows[party]!]!)
  let pairs = 0
  let named = 0
  eachPair(facts, event, (from, to) => {
    pairs++
    if (isNamed(from) && isNamed(to)) named++
  })
  if (pairs > 0) return named === 0
  for (let party = facts.first[event]!; party < facts.first[event + 1]!; party++)
    if (!isNamed(party)) return true
  return false
}
