import type { Interval } from "../calendar/day.ts"
import { openDay } from "../dataset/Facts.ts"

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

/** Until when the rows of each block last, and all up to its end: it can be found on another thread. */
export interface WindowIndex {
  readonly latest: Int32Array
  readonly latestSoFar: Int32Array
}

export function windowIndexOf(rows: Rows): WindowIndex {
  const blocks = Math.ceil(rows.count / blockSize)
  const latest = new Int32Array(blocks)
  const latestSoFar = new Int32Array(blocks)
  let soFar = -openDay
  for (let b = 0; b < blocks; b++) {
    let own = -openDay
    const last = Math.min(rows.count, (b + 1) * blockSize)
    for (let i = b * blockSize; i < last; i++) if (rows.end[i]! > own) own = rows.end[i]!
    soFar = Math.max(soFar, own)
    latest[b] = own
    latestSoFar[b] = soFar
  }
  return { latest, latestSoFar }
}

/**
 * Finds the spans that hold every row of a moment, and few others. A binary search gives the range
 * by start and by the latest end so far; within it, blocks in which all has ended are left out, so
 * that one event of a hundred years does not bring with it all that is older than the moment.
 */
export function createWindow(rows: Rows, index = windowIndexOf(rows)): SpansIn {
  const { latest, latestSoFar } = index
  return (moment) => {
    const last = firstWhere(rows.count, (i) => rows.start[i]! >= moment.end)
    const firstBlock = firstWhere(latest.length, (b) => latestSoFar[b]! > moment.start)
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
