import type { Interval } from "../calendar/day.ts"
import type { Timeline } from "./Timeline.ts"

/** Whether an event took place in a moment, rather than going on through it from before. */
export function happenedIn({ events, extent }: Timeline, i: number, moment: Interval): boolean {
  if (events.lasted[i] === 0) return true
  return events.start[i]! > extent.start && events.start[i]! >= moment.start
}
