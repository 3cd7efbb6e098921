import { expect, test } from "vitest"
import { sortedBy } from "../../src/timeline/sortedBy.ts"

test("rows are sorted by one column, then by the other, then by their place", () => {
  const first = [5, -3, 5, 0, -(2 ** 31) + 1, 2 ** 31 - 1, 70_000, 5, -70_000]
  const second = [1, 0, -1, 9, 2 ** 31 - 1, 4, 2, 1, 3]
  const plain = first
    .map((_, i) => i)
    .sort((a, b) => first[a]! - first[b]! || second[a]! - second[b]! || a - b)
  expect([...sortedBy(Int32Array.from(first), Int32Array.from(second))]).toEqual(plain)
})
