import type { Day, Interval } from "../calendar/day.ts"
import { dayOfOrdinal, type Grain, ordinalOf } from "./moments.ts"

/** Moments of a grain, so many of them together: columns of a histogram, or labels of an axis. */
export interface Scale {
  readonly grain: Grain
  readonly each: number
}

const scales: readonly Scale[] = [
  ...[1, 2, 5, 10].map((each) => ({ grain: "day" as const, each })),
  ...[1, 3, 6].map((each) => ({ grain: "month" as const, each })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((each) => ({ grain: "year" as const, each })),
]

/** The finest scale, from a grain on, of which a span of time has no more than there is room for. */
export function scaleFor(span: Interval, grain: Grain, roomFor: (grain: Grain) => number): Scale {
  const coarser = scales.slice(scales.findIndex((scale) => scale.grain === grain))
  const fits = ({ grain, each }: Scale) =>
    (ordinalOf(span.end - 1, grain) - ordinalOf(span.start, grain) + 1) / each <= roomFor(grain)
  return coarser.find(fits) ?? coarser.at(-1)!
}

/** The first day of each column of a scale that a span touches, and the first day after the last. */
export function edgesOf({ start, end }: Interval, { grain, each }: Scale): readonly Day[] {
  const first = Math.floor(ordinalOf(start, grain) / each)
  const last = Math.floor(ordinalOf(end - 1, grain) / each)
  return Array.from({ length: last - first + 2 }, (_, i) => dayOfOrdinal((first + i) * each, grain))
}
