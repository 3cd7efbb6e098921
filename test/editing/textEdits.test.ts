import { describe, expect, test } from "vitest"
import { saidElsewhere, saidIn, withWords } from "../../src/editing/textEdits.ts"

describe("a text that is written in one language keeps what it says in the other", () => {
  test("of several languages", () => {
    const text = { zh: "起初", en: "At first" }
    expect(withWords(text, "en", "To begin with")).toEqual({ zh: "起初", en: "To begin with" })
    expect(withWords(text, "en", "")).toEqual({ zh: "起初" })
    expect(withWords({ "zh-CN": "起初" }, "zh", "开头")).toEqual({ "zh-CN": "开头" })
  })

  test("of one string, whose language is seen from its characters", () => {
    expect(saidIn("起初", "en")).toBe("")
    expect(saidElsewhere("起初", "en")).toBe("起初")
    expect(withWords("起初", "en", "At first")).toEqual({ zh: "起初", en: "At first" })
    expect(withWords("起初", "zh", "开头")).toBe("开头")
  })

  test("of none", () => {
    expect(withWords(undefined, "zh", "起初")).toEqual({ zh: "起初" })
    expect(withWords({ zh: "起初" }, "zh", "")).toBeUndefined()
  })
})
