import type { Interval } from "../calendar/day.ts"
import { type Arcs, isPulse } from "./arcsOf.ts"
import { certaintyIn } from "./certainty.ts"
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
  window: Interval,
  possible: boolean,
): Rows {
  const rows = new Uint32Array(spans.reduce((sum, { first, last }) => sum + last - first, 0))
  const hasPulses = arcs.lines < arcs.count
  let [count, certain, lines] = [0, 0, 0]
  for (const { first, last } of spans)
    for (let arc = first; arc < last; arc++) {
      const certainty = certaintyIn(arcs, arc, window)
      if (certainty === "absent" || (certainty === "possible" && !possible)) continue
      rows[count++] = arc
      if (certainty === "certain") certain++
      if (!hasPulses || !isPulse(arcs, arc)) lines++
    }
  return { rows: rows.subarray(0, count), certain, possible: count - certain, lines }
}
