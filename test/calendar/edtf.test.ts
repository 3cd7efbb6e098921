// @ts-expect-error: the reference library has no types
import edtf from "edtf"
import { describe, expect, test } from "vitest"
import { isoOfDay } from "../../src/calendar/day.ts"
import { isFault, readEdtf } from "../../src/calendar/edtf.ts"

function read(text: string) {
  const date = readEdtf(text)
  if (isFault(date)) throw new Error(`${text}: ${date}`)
  return date
}

/** First and last day of a date, for reading. */
const days = (text: string) => {
  const { start, end } = read(text)
  return [
    Number.isFinite(start) ? isoOfDay(start) : "open",
    Number.isFinite(end) ? isoOfDay(end - 1) : "open",
  ]
}

describe("a date of EDTF", () => {
  test.each([
    ["1991", "1991-01-01", "1991-12-31"],
    ["1990-11", "1990-11-01", "1990-11-30"],
    ["1992-02-29", "1992-02-29", "1992-02-29"],
    ["199X", "1990-01-01", "1999-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
    ["1990-XX", "1990-01-01", "1990-12-31"],
    ["1990-11-XX", "1990-11-01", "1990-11-30"],
    ["1990-21", "1990-03-01", "1990-05-31"],
    ["1990-24", "1990-12-01", "1991-02-28"],
    ["1972~", "1972-01-01", "1972-12-31"],
    ["1989/1994", "1989-01-01", "1994-12-31"],
    ["1989-11/1990-02-03", "1989-11-01", "1990-02-03"],
    ["1964/..", "1964-01-01", "open"],
    ["1964/", "1964-01-01", "open"],
    ["../1979", "open", "1979-12-31"],
    ["[1990..1994]", "1990-01-01", "1994-12-31"],
    ["[..1992]", "open", "1992-12-31"],
    ["Y12000", "12000-01-01", "12000-12-31"],
  ])("%s is bounded by %s and %s", (text, first, last) => {
    expect(days(text)).toEqual([first, last])
  })

  test("keeps what its author wrote", () => {
    expect(read("[1990..1992]")).toMatchObject({ text: "[1990..1992]", ends: ["1990", "1992"] })
    expect(read("1972~")).toMatchObject({
      approximate: true,
      uncertain: false,
      ends: ["1972", "1972"],
    })
    expect(read("1972%")).toMatchObject({ approximate: true, uncertain: true })
  })

  test("happened once within a year or a set, and lasted throughout an interval", () => {
    expect(read("1991").form).toBe("once")
    expect(read("[1990..1994]").form).toBe("oneOf")
    expect(read("1990/1994").form).toBe("lasted")
  })

  test.each([
    ["1972-13", "no-such-day"],
    ["1972-02-30", "no-such-day"],
    ["1992/1990", "reversed"],
    ["[1990..1994-05]", "mixed-precision"],
    ["Y170000002", "too-far"],
    ["c. 1972", "syntax"],
    ["26350", "syntax"],
    ["1972年2月", "syntax"],
    ["21/02/1972", "syntax"],
    ["[1990,1992]", "syntax"],
    ["..", "syntax"],
    ["/", "syntax"],
    ["", "syntax"],
    [`[1990..${"1".repeat(20_000)}]`, "syntax"],
  ])("%s is refused: %s", (text, fault) => {
    expect(readEdtf(text)).toBe(fault)
  })

  test("has the bounds that the reference library gives", () => {
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    const two = (value: number) => String(value).padStart(2, "0")
    const date = () => {
      const year = String(1000 + random(1100))
      const forms = [
        year,
        `${year}-${two(1 + random(12))}`,
        `${year}-${two(1 + random(12))}-${two(1 + random(28))}`,
      ]
      return forms[random(3)]!
    }
    for (let i = 0; i < 2000; i++) {
      const [a, b] = [date(), date()].sort()
      const text = [a!, `${a}~`, `${a}/${b}`, a!.length === 4 ? `${a!.slice(0, 3)}X` : a!][i % 4]!
      const mine = readEdtf(text)
      if (isFault(mine)) continue
      const theirs = edtf(text)
      expect([text, mine.start * 86_400_000]).toEqual([text, theirs.min])
      expect([text, mine.end]).toEqual([text, Math.floor(theirs.max / 86_400_000) + 1])
    }
  })
})
