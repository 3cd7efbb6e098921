import { type Sum, type Sums, sumAt } from "../arcs/sumsOf.ts"
import { type Box, overlap } from "./placeNames.ts"

/** The number of a sum in a field around a point, in CSS pixels. */
export interface PlacedCount {
  readonly sum: Sum
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Of the type, of the field, of the line around it, in CSS pixels. */
export const countSize = { type: 10.5, height: 15, line: 1.2 }

/** So many numbers are read; smaller ones are left out. */
const most = 80

/**
 * Finds room for the numbers of sums, the large ones first: they are the last.
 * @param pointsOf where a sum has its number: once in each copy of the world
 */
export function placeCounts(
  sums: Sums,
  pointsOf: (sum: Sum) => readonly { readonly x: number; readonly y: number }[],
): PlacedCount[] {
  const placed: PlacedCount[] = []
  for (let i = sums.length - 1; i >= Math.max(0, sums.length - most); i--) {
    const sum = sumAt(sums, i)
    if (sum.count === 1) break
    const text = String(sum.count)
    const width = text.length * 0.6 * countSize.type + 9
    for (const { x, y } of pointsOf(sum)) {
      const count = { sum, text, x, y, width }
      if (placed.every((other) => !overlap(boxOf(count), boxOf(other)))) placed.push(count)
    }
  }
  return placed
}

/** The room that a number takes. */
export const boxOf = ({ x, y, width }: PlacedCount): Box => ({
  west: x - width / 2,
  east: x + width / 2,
  north: y - countSize.height / 2,
  south: y + countSize.height / 2,
})
