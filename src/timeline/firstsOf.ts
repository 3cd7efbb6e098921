import type { Day } from "../calendar/day.ts"
import { isUnnamed } from "../dataset/Dataset.ts"
import type { Facts } from "../dataset/Facts.ts"
import type { EventColumns } from "./Timeline.ts"

/** Since when something is recorded of a party. */
export interface First {
  /** Moments that end on or after this day hold a certain event, or come after one. */
  readonly certainBy: Day
  /** Moments that end after this day hold a possible event, or come after one. */
  readonly possibleFrom: Day
}

/**
 * Since when something is recorded of each party that is named.
 * @param counts whether an event counts for a party, by its place in the table of parties
 */
export function firstsOf(
  { party, first }: Facts,
  events: EventColumns,
  counts = (_event: number, _party: number) => true,
): Map<string, First> {
  const { rows, table } = party
  const firsts = new Map<number, { certainBy: Day; possibleFrom: Day }>()
  for (let i = 0; i < events.count; i++) {
    const start = events.start[i]!
    const certainBy =
      events.unsure[i] === 1
        ? Number.POSITIVE_INFINITY
        : events.lasted[i] === 1
          ? start + 1
          : events.end[i]!
    const source = events.source[i]!
    for (let at = first[source]!; at < first[source + 1]!; at++) {
      if (!counts(i, rows[at]!)) continue
      const known = firsts.get(rows[at]!)
      // The events are sorted by their start.
      if (!known) firsts.set(rows[at]!, { certainBy, possibleFrom: start })
      else known.certainBy = Math.min(known.certainBy, certainBy)
    }
  }
  return new Map(
    [...firsts].flatMap(([row, since]) => {
      const name = table[row]!
      return isUnnamed(name) ? [] : [[name, since] as const]
    }),
  )
}
