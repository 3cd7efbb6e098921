import { expect, test, vi } from "vitest"
import type { ReadingWords } from "../../src/words/reading.ts"
import { roomOf } from "../../src/words/roomOf.ts"

// A further language of which only one room is here.
vi.mock("../../src/words/wordsIn.ts", () => ({
  languageHere: (lang: string) => (lang === "eo" ? { reading: words("Nuligi") } : undefined),
}))

const words = (cancel: string): ReadingWords => ({ reading: "", cancel })
const own = { en: words("Cancel"), zh: words("取消") }
const said = (lang: string) => roomOf("reading", own)(lang).cancel

test("a room speaks English, Chinese, and a language that was loaded", () => {
  expect(["en", "zh", "eo"].map(said)).toEqual(["Cancel", "取消", "Nuligi"])
})

test("where a language or its room is missing it speaks English", () => {
  expect(said("fr")).toBe("Cancel")
  const listing = { listed: () => "All", more: () => "More" }
  expect(roomOf("listing", { en: listing, zh: listing })("eo")).toBe(listing)
})
