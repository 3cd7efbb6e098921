import { expect, test } from "vitest"
import { nameIn } from "../../src/world/polity.ts"

const name = { en: "Albania", zh: "阿尔巴尼亚" }

test("a name of the table is in the language that is asked for, else in English", () => {
  expect(["en", "zh", "zh-TW", "fr"].map((lang) => nameIn(name, lang))).toEqual([
    "Albania",
    "阿尔巴尼亚",
    "阿尔巴尼亚",
    "Albania",
  ])
  expect(nameIn(undefined, "en")).toBeUndefined()
})
