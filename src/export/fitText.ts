import { wrapLines } from "../drawing/wrapLines.ts"
import type { Place } from "./planSheet.ts"

const leading = 1.22

/** A text set into a place: its lines, their size, and the height at which each of them stands. */
export interface FittedText {
  readonly lines: readonly string[]
  readonly size: number
  readonly baselines: readonly number[]
}

/**
 * Sets a text into a place as large as it can be, in the middle of its height: the sizes, in units,
 * are tried in turn; what is too long in the last is cut with an ellipsis.
 */
export function fitText(
  text: string,
  { y, width, height }: Place,
  { sizes }: { readonly sizes: readonly number[] },
  unit: number,
  widthOf: (text: string, size: number) => number,
): FittedText {
  const fitted = sizes.map((step) => () => {
    const size = step * unit
    const most = Math.max(1, Math.floor((height + 0.5) / (size * leading)))
    const lines = wrapLines(text, width, most + 1, (part) => widthOf(part, size))
    return { size, most, isWhole: lines.length <= most, lines }
  })
  let best = fitted[0]!()
  for (const next of fitted.slice(1)) {
    if (best.isWhole) break
    best = next()
  }
  const { size, most } = best
  const lines = wrapLines(text, width, most, (part) => widthOf(part, size))
  const top = y + (height - lines.length * size * leading) / 2
  return { lines, size, baselines: lines.map((_, i) => top + size * (leading * i + 0.97)) }
}
