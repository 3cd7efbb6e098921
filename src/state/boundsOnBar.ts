import type { Interval } from "../calendar/day.ts"
import { isShown, type Timeline } from "../timeline/Timeline.ts"
import { countOfMoments, type Grain, indexOfMoment } from "./moments.ts"

/** From which moment of the bar to which, by index; an end that is open, or off the history, is not marked. */
export interface BoundsOnBar {
  readonly first: number
  readonly last: number
  readonly hasStart: boolean
  readonly hasEnd: boolean
}

/** Where the bounds of a date stand on the bar; undefined where all of them are off the history. */
export function boundsOnBar(
  extent: Interval,
  grain: Grain,
  { start, end }: Interval,
): BoundsOnBar | undefined {
  if (end <= extent.start || start >= extent.end) return undefined
  const hasStart = start >= extent.start
  const hasEnd = end <= extent.end
  return {
    first: hasStart ? indexOfMoment(extent, grain, start) : 0,
    last: hasEnd ? indexOfMoment(extent, grain, end - 1) : countOfMoments(extent, grain) - 1,
    hasStart,
    hasEnd,
  }
}

/** The different bounds of the events that happened in one of several moments, the longest first. */
export function uncertainBounds(timeline: Timeline, grain: Grain): readonly BoundsOnBar[] {
  const { events, extent } = timeline
  const found = new Map<string, BoundsOnBar>()
  let last = { start: 0, end: 0 }
  for (let i = 0; i < events.count; i++) {
    if (!isShown(timeline, i) || events.lasted[i] === 1) continue
    // Those of the same bounds follow each other.
    if (events.start[i] === last.start && events.end[i] === last.end) continue
    last = { start: events.start[i]!, end: events.end[i]! }
    const bounds = boundsOnBar(extent, grain, last)
    if (bounds && bounds.last > bounds.first) found.set(JSON.stringify(bounds), bounds)
  }
  return [...found.values()].sort(
    (a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first,
  )
}
