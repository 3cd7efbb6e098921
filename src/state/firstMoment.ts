import { type Interval, overlaps } from "../calendar/day.ts"
import { certaintyIn } from "../timeline/certainty.ts"
import { happenedIn } from "../timeline/happenedIn.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { countOfMoments, type Grain, momentOf } from "./moments.ts"

/** The first moment in which something certainly happened, else the first of the extent. */
export const firstMoment = (timeline: Timeline, grain = openingGrain(timeline)): Interval =>
  certainMoments(timeline, grain).next().value ?? momentOf(timeline.extent.start, grain)

/** The moments in which something certainly happened, in order. */
export function* certainMoments(timeline: Timeline, grain: Grain): Generator<Interval, undefined> {
  const { events, extent } = timeline
  let last: number | undefined
  let moment: Interval = { start: 0, end: 0 }
  for (let i = 0; i < events.count; i++) {
    const day = events.start[i]!
    // The events are in the order of their first days: many follow each other in one moment.
    if (day < moment.start || day >= moment.end) moment = momentOf(day, grain)
    if (
      moment.start !== last &&
      overlaps(moment, extent) &&
      certaintyIn(events, i, moment) === "certain" &&
      happenedIn(timeline, i, moment)
    ) {
      last = moment.start
      yield moment
    }
  }
}

/** As many moments as are told apart on a bar without zooming. */
const most = 120

/**
 * The grain on which a history opens: the finest in which the dates of at least half of its events
 * are known, and of which its time has no more than can be told apart; else the year.
 */
export function openingGrain({ extent, events }: Timeline): Grain {
  const isKnownIn = (days: number) => {
    let known = 0
    for (let i = 0; i < events.count; i++) if (events.end[i]! - events.start[i]! <= days) known++
    return known > 0 && known >= events.count / 2
  }
  const fits = (grain: Grain) => countOfMoments(extent, grain) <= most
  if (fits("day") && isKnownIn(1)) return "day"
  return fits("month") && isKnownIn(31) ? "month" : "year"
}
