import type { Interval } from "../calendar/day.ts"
import { histogramOf } from "../timeline/histogramOf.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { countOfMoments, momentAt, momentOf } from "./moments.ts"

/** The first year in which something certainly happened, else the first of the extent. */
export function firstMoment(timeline: Timeline): Interval {
  const { extent } = timeline
  const count = countOfMoments(extent, "year")
  const moments = Array.from({ length: count }, (_, i) => momentAt(extent, "year", i))
  const { certain } = histogramOf(timeline, moments)
  return moments[certain.findIndex((n) => n > 0)] ?? momentOf(extent.start, "year")
}
