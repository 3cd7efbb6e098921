import type { Day } from "../calendar/day.ts"
import type { EventColumns } from "./Timeline.ts"

/** Since when something is recorded of a party. */
export interface First {
  /** Moments that end on or after this day hold a certain event, or come after one. */
  readonly certainBy: Day
  /** Moments that end after this day hold a possible event, or come after one. */
  readonly possibleFrom: Day
}

/** Since when something is recorded of each party. */
export function firstsOf(
  events: EventColumns,
  partiesOf: readonly (readonly string[])[],
): Map<string, First> {
  const firsts = new Map<string, First>()
  for (let i = 0; i < events.count; i++) {
    const start = events.start[i]!
    const certainBy =
      events.unsure[i] === 1
        ? Number.POSITIVE_INFINITY
        : events.lasted[i] === 1
          ? start + 1
          : events.end[i]!
    for (const party of partiesOf[i]!) {
      const first = firsts.get(party)
      firsts.set(party, {
        certainBy: Math.min(certainBy, first?.certainBy ?? certainBy),
        possibleFrom: Math.min(start, first?.possibleFrom ?? start),
      })
    }
  }
  return firsts
}
