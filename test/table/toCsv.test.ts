import { describe, expect, test } from "vitest"
import { recordsToCsv } from "../../src/table/recordsToCsv.ts"
import { toCsv } from "../../src/table/toCsv.ts"
import { readCsv } from "./readCsv.ts"

const hostile = [
  'says "no", and goes',
  "two\r\nlines",
  "中国；é",
  "\u202etxet",
  "<script>alert(1)</script>",
  "x".repeat(10_000),
]

describe("CSV", () => {
  test("begins with a mark for Excel and ends each row with CR LF", () => {
    expect(toCsv([["a", "b"], ["中"]])).toBe("\ufeffa,b\r\n中\r\n")
  })

  test("gives back whatever text stands in it", () => {
    expect(readCsv(toCsv([hostile, ["", ""]]))).toEqual([hostile, ["", ""]])
  })

  test.each([["=1+1"], ["+49"], ["-0044"], ["@SUM(A1)"], ["\tx"], ["\rx"], ['=HYPERLINK("x")']])(
    "guards %j, which a spreadsheet would take for a formula, with an apostrophe",
    (text) => {
      expect(readCsv(toCsv([[text]]))).toEqual([[`'${text}`]])
    },
  )

  test("leaves such signs alone where they do not begin a cell", () => {
    expect(toCsv([["a=b", "1992-03", "1-2"]])).toBe("\ufeffa=b,1992-03,1-2\r\n")
  })

  test("of rows has a column for each field, and their sources in three", () => {
    const cite = { source: "book", title: "A book", locator: "P1", quote: "", url: "" }
    const rows = [
      { id: "one", from: ["a", "b"], differ: false, cites: [cite, { ...cite, locator: "P2" }] },
    ]
    expect(readCsv(recordsToCsv(rows))).toEqual([
      ["id", "from", "differ", "sources", "sourceTitles", "locators"],
      ["one", "a; b", "false", "book; book", "A book; A book", "P1; P2"],
    ])
  })
})
