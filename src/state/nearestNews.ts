import type { Interval } from "../calendar/day.ts"
import { certaintyIn } from "../timeline/certainty.ts"
import { firstWhere } from "../timeline/createWindow.ts"
import { isShown, type Timeline } from "../timeline/Timeline.ts"
import type { Choice } from "./createViewer.ts"
import { momentOf } from "./moments.ts"

/** 1 is on, -1 is back. */
export type Way = 1 | -1

/** What decides which moments are near, and what is read of them. */
export type Now = Pick<Choice, "moment" | "grain" | "reading">

/**
 * The nearest other moment that brings something: an event that is certain in it, or, where they are
 * read, one that may have happened from then on. Undefined where there is none.
 */
export function nearestNews(
  timeline: Timeline,
  { moment, grain, reading }: Now,
  way: Way,
): Interval | undefined {
  const { events, extent } = timeline
  const edge = way > 0 ? moment.end : moment.start
  const after = firstWhere(events.count, (i) => events.start[i]! >= edge)
  for (let i = way > 0 ? after : after - 1; i >= 0 && i < events.count; i += way) {
    if (!isShown(timeline, i)) continue
    const day = events.start[i]!
    if (day < extent.start || day >= extent.end) return undefined
    const found = momentOf(day, grain)
    if (reading !== "certain" || certaintyIn(events, i, found) === "certain") return found
  }
  return undefined
}
