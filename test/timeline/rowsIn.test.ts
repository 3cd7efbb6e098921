import { expect, test } from "vitest"
import { certaintyIn } from "../../src/timeline/certainty.ts"
import { rowsIn } from "../../src/timeline/rowsIn.ts"
import { columnsOf } from "../map/arcs/columnsOf.ts"

const here = { from: [0, 0], to: [10, 10] } as const
const window = { start: 10, end: 20 }
/** Before, over the beginning, within, over the end, over both, after: as a date, lasting, not sure. */
const spans = [
  [5, 10],
  [5, 15],
  [10, 20],
  [15, 25],
  [5, 25],
  [20, 25],
] as const
const arcs = columnsOf(
  spans.flatMap(([start, end]) => [
    { ...here, start, end },
    { ...here, start, end, lasted: true },
    { ...here, to: here.from, start, end, unsure: true },
  ]),
)
const all = [{ first: 0, last: arcs.count }]

test("the rows of a window are those that are certain or possible in it", () => {
  const found = rowsIn(arcs, all, window, true)
  const rows = Array.from({ length: arcs.count }, (_, row) => row)
  const of = (certainty: string) =>
    rows.filter((row) => certaintyIn(arcs, row, window) === certainty)
  expect([...found.rows]).toEqual(rows.filter((row) => !of("absent").includes(row)))
  expect([found.certain, found.possible]).toEqual([of("certain").length, of("possible").length])
})

test("without what is only possible the certain ones are left; pulses are no lines", () => {
  const { rows, certain, possible, lines } = rowsIn(arcs, all, window, false)
  expect([rows.length, certain, possible]).toEqual([5, 5, 0])
  expect(lines).toBe(5)
  expect(rowsIn(arcs, all, window, true).lines).toBe(8)
})
