import type { Interval } from "../calendar/day.ts"
import { type Arcs, isPulse } from "./arcsOf.ts"
import type { Span } from "./createWindow.ts"

/** The arcs that a window shows, and how many of them are certain, only possible, and no pulses. */
export interface Rows {
  readonly rows: Uint32Array
  readonly certain: number
  readonly possible: number
  readonly lines: number
}

/** Sorts out which arcs of some spans a window shows; `possible`: those too that may or may not be in it. */
export function rowsIn(
  arcs: Arcs,
  spans: readonly Span[],
  seen: Interval,
  possible: boolean,
): Rows {
  const rows = new Uint32Array(spans.reduce((sum, { first, last }) => sum + last - first, 0))
  const hasPulses = arcs.lines < arcs.count
  const { start, end, unsure, lasted } = arcs
  let [count, certain, lines] = [0, 0, 0]
  for (const { first, last } of spans)
    for (let arc = first; arc < last; arc++) {
      // As `certaintyIn` has it, for tens of thousands in each step.
      if (start[arc]! >= seen.end || end[arc]! <= seen.start) continue
      const isWithin = seen.start <= start[arc]! && end[arc]! <= seen.end
      const isCertain = unsure[arc] === 0 && (lasted[arc] === 1 || isWithin)
      if (!isCertain && !possible) continue
      rows[count++] = arc
      if (isCertain) certain++
      if (!hasPulses || !isPulse(arcs, arc)) lines++
    }
  return { rows: rows.subarray(0, count), certain, possible: count - certain, lines }
}
