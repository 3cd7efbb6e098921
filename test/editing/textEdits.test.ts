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
    expect(saidElsewhere("起初", "en")).toEqual({ lang: "zh", text: "起初" })
    expect(saidElsewhere("起初", "zh")).toBeUndefined()
    expect(withWords("起初", "en", "At first")).toEqual({ zh: "起初", en: "At first" })
    expect(withWords("起初", "zh", "开头")).toBe("开头")
  })

  test("of a third, and of two that are near", () => {
    const text = { zh: "起初", en: "At first" }
    expect([saidIn(text, "fr"), saidIn("At first", "fr")]).toEqual(["", ""])
    expect(withWords("At first", "fr", "D’abord")).toEqual({ en: "At first", fr: "D’abord" })
    const near = { pt: "No início", "pt-BR": "No começo" }
    expect([saidIn(near, "pt-BR"), saidIn(near, "pt-PT")]).toEqual(["No começo", "No início"])
    expect(withWords(near, "pt-BR", "")).toEqual({ pt: "No início" })
  })

  test("of none", () => {
    expect(withWords(undefined, "zh", "起初")).toEqual({ zh: "起初" })
    expect(withWords({ zh: "起初" }, "zh", "")).toBeUndefined()
  })
})
