import type { Day, Interval } from "../../calendar/day.ts"
import { firstWhere } from "../../timeline/createWindow.ts"
import type { Histogram } from "../../timeline/histogramOf.ts"

interface Plot {
  /** The first day of each column, in order, and the first day after the last. */
  readonly edges: readonly Day[]
  readonly counts: Histogram
  /** The most events of any column. */
  readonly highest: number
  /** The days that are on the bar. */
  readonly span: Interval
  /** Where a moment that begins on a day begins, from 0 on the left to 1 on the right. */
  readonly place: (day: Day) => number
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

/** The widest bar, and the lowest that is no nothing, in CSS pixels. */
const widest = 64
const lowest = 3

/** The bars of some days as the `d` of a path: of the certain events, or of the possible on top of them. */
export type BarPath = (kind: keyof Histogram, days: Interval) => string

/** The bars of a histogram. The axis is of square roots: two that are certain are seen below fifty that are possible. */
export function barPaths({ edges, counts, highest, span, place, width, height }: Plot): BarPath {
  const y = (n: number) =>
    n === 0 ? height : height - Math.max(lowest, height * Math.sqrt(n / highest))
  return (kind, days) => {
    const columns = edges.length - 1
    const first = firstWhere(columns, (i) => edges[i + 1]! > Math.max(days.start, span.start))
    const last = firstWhere(columns, (i) => edges[i]! >= Math.min(days.end, span.end))
    let d = ""
    for (let i = first; i < last; i++) {
      if (counts[kind][i] === 0) continue
      const below = kind === "certain" ? 0 : counts.certain[i]!
      const [left, right] = [place(edges[i]!) * width, place(edges[i + 1]!) * width]
      const half = Math.min(Math.max(0.6 * (right - left), 1), widest) / 2
      const middle = (left + right) / 2
      const [foot, top] = [y(below), y(below + counts[kind][i]!)].map((n) => n.toFixed(1))
      d += `M${(middle - half).toFixed(1)} ${foot}V${top}H${(middle + half).toFixed(1)}V${foot}`
    }
    return d
  }
}
