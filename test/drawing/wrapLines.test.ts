import { expect, test } from "vitest"
import { wrapLines } from "../../src/drawing/wrapLines.ts"

const ten = (text: string) => [...text].length * 10

test("English breaks between words", () => {
  expect(wrapLines("one two three", 80, 3, ten)).toEqual(["one two", "three"])
})

test("Chinese breaks between characters, and no line begins with a comma", () => {
  expect(wrapLines("中国工会，世界", 40, 3, ten)).toEqual(["中国工", "会，世界"])
})

test("a word that is wider than the room is broken", () => {
  expect(wrapLines("abcdefgh", 40, 3, ten)).toEqual(["abcd", "efgh"])
})

test("what does not fit is cut with an ellipsis, within the room", () => {
  expect(wrapLines("one two three four five", 80, 2, ten)).toEqual(["one two", "three…"])
  expect(wrapLines("中国工会与世界", 40, 1, ten)).toEqual(["中国工…"])
})
