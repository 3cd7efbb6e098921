import { type Column, textOf } from "./Column.ts"

/** How a table is sorted: by which column, and whether from the end. */
export interface Sorting {
  readonly column: string
  readonly isDescending: boolean
}

/**
 * Rows sorted by a column: numbers by size, texts as the collator orders them. What has nothing in
 * the column comes last either way, and equal rows keep the order in which they came.
 */
export function sortedRows<Row>(
  rows: readonly Row[],
  { parts, order }: Pick<Column<Row>, "parts" | "order">,
  isDescending: boolean,
  collator: Intl.Collator,
): readonly Row[] {
  const ranks = order
    ? ranksOf(rows.map(order), (a, b) => a - b, Number.isNaN)
    : ranksOf(
        rows.map((row) => textOf(parts(row))),
        collator.compare,
        (text) => text === "",
      )
  const { length } = rows
  const last = length
  // A rank and a place in one number: the engine's own sort of numbers then keeps equal rows in order.
  const places = Float64Array.from(ranks, (rank, i) => {
    const turned = rank < 0 ? last : isDescending ? last - 1 - rank : rank
    return turned * length + i
  }).sort()
  return Array.from(places, (place) => rows[place % length]!)
}

/** The rank of each value among all that differ, from 0; -1 for what is empty. */
function ranksOf<Value>(
  values: readonly Value[],
  compare: (a: Value, b: Value) => number,
  isEmpty: (value: Value) => boolean,
): Int32Array {
  const different = [...new Set(values)].filter((value) => !isEmpty(value)).sort(compare)
  const rankOf = new Map<Value, number>()
  let rank = -1
  different.forEach((value, i) => {
    if (i === 0 || compare(different[i - 1]!, value) !== 0) rank++
    rankOf.set(value, rank)
  })
  return Int32Array.from(values, (value) => rankOf.get(value) ?? -1)
}
