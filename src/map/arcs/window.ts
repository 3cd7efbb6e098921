import type { Interval } from "../../calendar/day.ts"
import type { ArcColumns } from "./ArcColumns.ts"

/** What an arc is in a moment. The shaders use these numbers, as bits. */
export const standings = { absent: 0, certain: 1, possible: 2 } as const
export type Standing = (typeof standings)[keyof typeof standings]

/** Arcs from `first` up to, not including, `last`. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** Whether an arc is certain, possible or absent in a moment. */
export function standingOf(arcs: ArcColumns, arc: number, moment: Interval): Standing {
  const start = arcs.start[arc]!
  const end = arcs.end[arc]!
  if (start >= moment.end || moment.start >= end) return standings.absent
  if (arcs.unsure[arc]) return standings.possible
  const certain = arcs.lasted[arc] || (moment.start <= start && end <= moment.end)
  return certain ? standings.certain : standings.possible
}

const blockSize = 64
/** Arcs that are drawn in vain rather than beginning another draw call. */
const gap = 16 * blockSize

/**
 * Finds the spans that hold every arc of a moment, and few others. A binary search gives the range
 * by start and by the latest end so far; within it, blocks in which all has ended are left out, so
 * that one event of a hundred years does not bring with it all that is older than the moment.
 */
export function createWindow(arcs: ArcColumns): (moment: Interval) => Span[] {
  const blocks = Math.ceil(arcs.count / blockSize)
  const latest = new Float64Array(blocks).fill(-Infinity)
  const latestSoFar = new Float64Array(blocks)
  for (let i = 0; i < arcs.count; i++) {
    const block = Math.floor(i / blockSize)
    latest[block] = Math.max(latest[block]!, arcs.end[i]!)
  }
  for (let b = 0; b < blocks; b++)
    latestSoFar[b] = Math.max(b > 0 ? latestSoFar[b - 1]! : -Infinity, latest[b]!)

  return (moment) => {
    const last = firstWhere(arcs.count, (i) => arcs.start[i]! >= moment.end)
    const firstBlock = firstWhere(blocks, (b) => latestSoFar[b]! > moment.start)
    const spans: { first: number; last: number }[] = []
    for (let b = firstBlock; b * blockSize < last; b++) {
      if (latest[b]! <= moment.start) continue
      const first = b * blockSize
      const end = Math.min(last, first + blockSize)
      const open = spans.at(-1)
      if (open && first - open.last <= gap) open.last = end
      else spans.push({ first, last: end })
    }
    return spans
  }
}

/** The first index for which `holds`, which holds from some index on. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
