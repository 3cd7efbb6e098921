import type { Interval } from "../calendar/day.ts"
import { certaintyIn } from "./certainty.ts"
import { isShown, type Timeline } from "./Timeline.ts"

/** How many events happened in each of some moments; what lasted is counted where it began. */
export interface Histogram {
  readonly certain: Uint32Array
  readonly possible: Uint32Array
}

/** Counts events per moment. What went on from before the extent began is counted nowhere. */
export function histogramOf(timeline: Timeline, moments: readonly Interval[]): Histogram {
  const { events } = timeline
  const certain = new Uint32Array(moments.length)
  const possible = new Uint32Array(moments.length)
  moments.forEach((moment, step) => {
    for (const { first, last } of timeline.eventSpansIn(moment))
      for (let i = first; i < last; i++) {
        if (!isShown(timeline, i) || !happenedIn(timeline, i, moment)) continue
        const certainty = certaintyIn(events, i, moment)
        if (certainty === "certain") certain[step]!++
        else if (certainty === "possible") possible[step]!++
      }
  })
  return { certain, possible }
}

/** Whether an event took place in a moment, rather than going on through it from before. */
export function happenedIn({ events, extent }: Timeline, i: number, moment: Interval): boolean {
  if (events.lasted[i] === 0) return true
  return events.start[i]! > extent.start && events.start[i]! >= moment.start
}
