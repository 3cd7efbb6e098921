import type { Interval } from "../calendar/day.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import type { Choice } from "./createViewer.ts"
import { movedBy } from "./moments.ts"
import { type Now, nearestNews } from "./nearestNews.ts"

/**
 * Where the clock goes next; undefined at the end of the history.
 */
export function nextMoment(
  timeline: Timeline,
  choice: Now & Pick<Choice, "clock">,
): Interval | undefined {
  const { by, backwards } = choice.clock
  const way = backwards ? -1 : 1
  if (by === "event") return nearestNews(timeline, choice, way)
  const next = movedBy(timeline.extent, choice.moment, choice.grain, way)
  return next.start === choice.moment.start ? undefined : next
}
