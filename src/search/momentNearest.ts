import type { Interval } from "../calendar/day.ts"
import { type Grain, momentOf } from "../state/moments.ts"

/** A moment, and the grain in which it is one. */
export interface Time {
  readonly moment: Interval
  readonly grain: Grain
}

/**
 * The moment nearest to one whose last day lies in one of some spans: that one itself, else one of
 * its grain, or of a finer one where a span was shorter. Undefined where none lies in the extent.
 */
export function momentNearest(
  extent: Interval,
  { moment, grain }: Time,
  spans: readonly Interval[],
): Time | undefined {
  const day = moment.end - 1
  const times = joined(spans).flatMap(({ start, end }) => {
    const span = { start: Math.max(start, extent.start), end: Math.min(end, extent.end) }
    if (span.start >= span.end) return []
    if (span.start <= day && day < span.end) return [{ moment, grain }]
    const grains = [grain, "month", "day"] as const
    return grains.flatMap((grain) => momentWithin(span, day, grain) ?? []).slice(0, 1)
  })
  const distance = ({ moment: { end } }: Time) => Math.abs(end - 1 - day)
  return times.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** Of the moments that end within a span, the nearest to a day outside of it. */
function momentWithin({ start, end }: Interval, day: number, grain: Grain): Time | undefined {
  const edge = momentOf(day < start ? start : end - 1, grain)
  const moment = edge.end <= end || day < start ? edge : momentOf(edge.start - 1, grain)
  return start < moment.end && moment.end <= end ? { moment, grain } : undefined
}

/** Spans without those that only go on where another ends. */
function joined(spans: readonly Interval[]): Interval[] {
  const all: Interval[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && span.start <= last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else all.push(span)
  }
  return all
}
