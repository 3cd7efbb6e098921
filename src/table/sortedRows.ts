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
  const numbers = order
    ? rows.map(order)
    : ranksOf(
        rows.map((row) => textOf(parts(row))),
        collator,
      )
  const last = Number.POSITIVE_INFINITY
  const keys = new Float64Array(numbers).map((key) =>
    Number.isNaN(key) ? last : isDescending ? -key : key,
  )
  const places = new Uint32Array(rows.length).map((_, i) => i)
  // Two that come last differ by NaN, which counts as nothing here.
  places.sort((a, b) => keys[a]! - keys[b]! || a - b)
  return rows.map((_, i) => rows[places[i]!]!)
}

/** How many different texts come before each; NaN for an empty one. */
function ranksOf(texts: readonly string[], { compare }: Intl.Collator): number[] {
  const different = [...new Set(texts)].filter((text) => text !== "").sort(compare)
  const rankOf = new Map<string, number>()
  let rank = 0
  different.forEach((text, i) => {
    if (i > 0 && compare(different[i - 1]!, text) !== 0) rank++
    rankOf.set(text, rank)
  })
  return texts.map((text) => rankOf.get(text) ?? Number.NaN)
}
