import type { Span } from "../../timeline/createWindow.ts"

/** Rows that are passed over in vain rather than drawn in another go: where many are drawn each costs less. */
const gapOf = (count: number): number => (count > 200 ? 512 : 8)

/** Spans that hold some rows of columns, which are in their order, and few others. */
export function spansAround(rows: ArrayLike<number>): Span[] {
  const gap = gapOf(rows.length)
  const spans: { first: number; last: number }[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const open = spans.at(-1)
    if (open && row - open.last <= gap) open.last = row + 1
    else spans.push({ first: row, last: row + 1 })
  }
  return spans
}
