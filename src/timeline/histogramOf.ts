import type { Day } from "../calendar/day.ts"
import { firstWhere } from "./createWindow.ts"
import { isShown, type Timeline } from "./Timeline.ts"

/** How many events happened in each of some moments; what lasted is counted where it began. */
export interface Histogram {
  readonly certain: Uint32Array
  readonly possible: Uint32Array
}

/**
 * Counts events per moment, at a cost that grows with the events and not with the moments of each.
 * What went on from before the extent began is counted nowhere.
 * @param edges the first day of each moment, in order, and the first day after the last
 */
export function histogramOf(timeline: Timeline, edges: ArrayLike<Day>): Histogram {
  const { events, extent } = timeline
  const count = edges.length - 1
  const certain = new Uint32Array(count)
  /** How many more are possible in a moment than in the one before it. */
  const more = new Int32Array(count + 1)
  const [from, to] = [edges[0]!, edges[count]!]
  const momentOn = (day: Day) => firstWhere(count, (i) => edges[i + 1]! > day)
  // The events are in the order of their first days, so the moment of each is on from that of the last.
  let first = 0
  for (let i = 0; i < events.count; i++) {
    if (!isShown(timeline, i)) continue
    const start = events.start[i]!
    const end = events.end[i]!
    if (start >= to) break
    if (end <= from) continue
    const lasted = events.lasted[i] === 1
    if (lasted && (start <= extent.start || start < from)) continue
    while (edges[first + 1]! <= start) first++
    const last =
      lasted || end <= edges[first + 1]! ? first : end >= to ? count - 1 : momentOn(end - 1)
    if (events.unsure[i] === 0 && first === last && (lasted || (start >= from && end <= to))) {
      certain[first]!++
    } else {
      more[first]!++
      more[last + 1]!--
    }
  }
  const possible = new Uint32Array(count)
  let sum = 0
  for (let i = 0; i < count; i++) {
    sum += more[i]!
    possible[i] = sum
  }
  return { certain, possible }
}
