import { expect, test } from "vitest"
import { folded } from "../../src/search/folded.ts"

test.each([
  ["Côte d’Ivoire", "cote divoire"],
  ["ÅLAND", "aland"],
  ["Łódź, Đồng Hới; Ærø", "lodz dong hoi aero"],
  ["ＣＨＩＮＡ", "china"],
  ["中国（外交）", "中国 外交"],
  ["a\u202Eb\u200Bc", "abc"],
  ["<b>Mali</b>\n", "b mali b"],
  ["  —  ", ""],
])("%j is searched as %j", (text, expected) => {
  expect(folded(text)).toBe(expected)
})
