import type { Interval } from "../calendar/day.ts"
import { frameAt } from "./frameAt.ts"
import { statusesOf } from "./statusesOf.ts"
import type { Timeline } from "./Timeline.ts"

/** How many states have each status at the end of a moment, in the order of `statusesOf`. */
export function statusCountsOf(timeline: Timeline, moment: Interval): readonly number[] {
  const counts = new Map(statusesOf(timeline).map(({ id }) => [id, 0]))
  const { polities } = frameAt(timeline, { moment, reading: "as-is" })
  for (const { status } of polities.values())
    if (status !== undefined) counts.set(status, counts.get(status)! + 1)
  return [...counts.values()]
}
