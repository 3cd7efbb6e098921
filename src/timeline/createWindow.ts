import type { Interval } from "../calendar/day.ts"

/** Rows of columns from `first` up to, not including, `last`. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** Events or arcs as columns, sorted by `start`: bounds in days, half open. */
interface Rows {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
}

/** Finds the spans of rows that hold all that overlaps a moment. */
export type SpansIn = (moment: Interval) => readonly Span[]

const blockSize = 64
/** Rows that are visited in vain rather than beginning another span. */
const gap = 16 * blockSize

/**
 * Finds the spans that hold every row of a moment, and few others. A binary search gives the range
 * by start and by the latest end so far; within it, blocks in which all has ended are left out, so
 * that one event of a hundred years does not bring with it all that is older than the moment.
 */
export function createWindow(rows: Rows): SpansIn {
  const blocks = Math.ceil(rows.count / blockSize)
  const latest = new Float64Array(blocks).fill(-Infinity)
  const latestSoFar = new Float64Array(blocks)
  for (let i = 0; i < rows.count; i++) {
    const block = Math.floor(i / blockSize)
    latest[block] = Math.max(latest[block]!, rows.end[i]!)
  }
  for (let b = 0; b < blocks; b++)
    latestSoFar[b] = Math.max(b > 0 ? latestSoFar[b - 1]! : -Infinity, latest[b]!)

  return (moment) => {
    const last = firstWhere(rows.count, (i) => rows.start[i]! >= moment.end)
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
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
