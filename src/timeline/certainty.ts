import type { Day, Interval } from "../calendar/day.ts"
import type { EventColumns } from "./Timeline.ts"

/** How an event stands in a moment. */
export type Certainty = "certain" | "possible" | "absent"

/** Why an event is only possible: its day, a party that is not named, or the fact itself. */
export type Doubt = "when" | "who" | "disputed"

type Columns = Pick<EventColumns, "start" | "end" | "lasted" | "unsure">

/**
 * An event is certain in a moment that holds all of its bounds, and one that lasted in every moment
 * that it overlaps; else it is possible where it overlaps, and absent where it does not.
 */
export function certaintyIn(columns: Columns, i: number, moment: Interval): Certainty {
  const start = columns.start[i]!
  const end = columns.end[i]!
  if (start >= moment.end || end <= moment.start) return "absent"
  if (columns.unsure[i] === 1) return "possible"
  if (columns.lasted[i] === 1) return "certain"
  return moment.start <= start && end <= moment.end ? "certain" : "possible"
}

/**
 * Whether the change that an event made stands as of a moment's last day: certain once its bounds
 * are over (or, where it lasted, once it began), possible once they have begun.
 */
export function changeBy(columns: Columns, i: number, moment: Interval): Certainty {
  if (columns.start[i]! >= moment.end) return "absent"
  if (columns.unsure[i] === 1) return "possible"
  return columns.lasted[i] === 1 || columns.end[i]! <= moment.end ? "certain" : "possible"
}

/** The first day of an event's bounds within the history, or its last where it was over before. */
export const firstDayOf = ({ start, end }: Columns, i: number, extent: Interval): Day =>
  Math.max(start[i]!, Math.min(extent.start, end[i]! - 1))

/** The day by which a change is ranked among others: the end of its bounds, or where it lasted its start. */
export const decidingDay = ({ lasted, start, end }: Columns, i: number): Day =>
  lasted[i] === 1 ? start[i]! : end[i]!
