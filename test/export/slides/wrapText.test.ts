import { expect, test } from "vitest"
import { cutText, wrapText } from "../../../src/export/slides/wrapText.ts"

test("lines break between words, and joined are the text", () => {
  const text = "relations between countries and organisations"
  const lines = wrapText(text, 12)
  expect(lines.join("")).toBe(text)
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/ $/)
})

test("Chinese breaks anywhere, but no sign of punctuation begins a line", () => {
  const text = "一二三四五六七八九，十。"
  for (const room of [3, 4, 9, 10, 11]) {
    const lines = wrapText(text, room)
    expect(lines.join("")).toBe(text)
    for (const line of lines) expect(line).not.toMatch(/^[，。]/)
  }
})

test("a word that is longer than a line is broken, and no character is cut in two", () => {
  const lines = wrapText("🌏".repeat(20), 4)
  expect(lines.join("")).toBe("🌏".repeat(20))
  for (const line of lines) expect(line).toMatch(/^🌏+$/u)
})

test("a text that is too long is cut with an ellipsis, one that fits is left", () => {
  expect(cutText("a short one", 20)).toBe("a short one")
  expect(cutText("this is one that is too long", 8)).toMatch(/^this.*…$/)
})
