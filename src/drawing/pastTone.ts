import type { Day, Interval } from "../calendar/day.ts"
import type { Frame } from "../timeline/frameAt.ts"

/** How strong what just passed is, and what is as old as the window. */
export const youngTone = 0.6
export const oldTone = 0.18

/** The day before which an arc is past: between two moments that are compared nothing is. */
export const presentSince = ({ window, query, comparedWith }: Frame): Day =>
  comparedWith ? window.start : query.moment.start

/**
 * How strong an arc is, from 0 to 1, that ended on a day: whole in the moment, and the paler the
 * longer before it. The arcs' shader has the same formula.
 * @param since the first day of the moment
 */
export function pastTone(end: Day, window: Interval, since: Day): number {
  if (end > since) return 1
  const age = (since - end) / Math.max(since - window.start, 1)
  return youngTone + (oldTone - youngTone) * age
}
