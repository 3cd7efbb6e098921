import { expect, test } from "vitest"
import { collatorOf } from "../../src/table/collatorOf.ts"
import { sortedRows } from "../../src/table/sortedRows.ts"
import type { Lang } from "../../src/words/wordsIn.ts"

const byText = { parts: (text: string) => (text === "" ? [] : [{ text }]) }
const sorted = (texts: readonly string[], isDescending = false, lang: Lang = "en") =>
  sortedRows(texts, byText, isDescending, collatorOf(lang))

test("texts are sorted as the reader's language orders them", () => {
  expect(sorted(["Zaire", "albania", "Åland", "Albania 10", "Albania 9"])).toEqual([
    "Åland",
    "albania",
    "Albania 9",
    "Albania 10",
    "Zaire",
  ])
  // Ā'ěr…, Bā…, Zhōng…: by their sounds.
  expect(sorted(["中国", "巴西", "阿尔巴尼亚"], false, "zh")).toEqual([
    "阿尔巴尼亚",
    "巴西",
    "中国",
  ])
})

test("what is empty comes last, from either end", () => {
  expect(sorted(["b", "", "a"])).toEqual(["a", "b", ""])
  expect(sorted(["b", "", "a"], true)).toEqual(["b", "a", ""])
})

test("dates are sorted by day, before Christ too, and rows without one come last", () => {
  const days = [{ day: 3 }, { day: Number.NaN }, { day: -800_000 }, { day: 20 }]
  const byDay = { parts: () => [], order: ({ day }: { day: number }) => day }
  const order = (isDescending: boolean) =>
    sortedRows(days, byDay, isDescending, collatorOf("en")).map(({ day }) => day)
  expect(order(false)).toEqual([-800_000, 3, 20, Number.NaN])
  expect(order(true)).toEqual([20, 3, -800_000, Number.NaN])
})

test("equal rows keep the order in which they came, from either end", () => {
  const rows = ["visit 1", "aid 2", "visit 3", "aid 4"]
  const byKind = { parts: (row: string) => [{ text: row.slice(0, -2) }] }
  const order = (isDescending: boolean) => sortedRows(rows, byKind, isDescending, collatorOf("en"))
  expect(order(false)).toEqual(["aid 2", "aid 4", "visit 1", "visit 3"])
  expect(order(true)).toEqual(["visit 1", "visit 3", "aid 2", "aid 4"])
})
