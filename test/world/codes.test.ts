import { expect, test } from "vitest"
import { isoOfDay } from "../../src/calendar/day.ts"
import { aliases, isPolityCode, isUnit, spansOf } from "../../src/world/codes.ts"

test("former states have codes of their own", () => {
  expect(["SUN", "CSK", "YUG", "DDR", "YMD"].every(isPolityCode)).toBe(true)
  expect(isPolityCode("XXX")).toBe(false)
  expect(isPolityCode("toString")).toBe(false)
})

test("units are no polities: the east of Germany, the Crimea", () => {
  expect(isUnit("DEE") && !isPolityCode("DEE")).toBe(true)
  expect(isUnit("CRM") && !isPolityCode("CRM")).toBe(true)
  expect(isUnit("CRI") && isPolityCode("CRI")).toBe(true)
  expect(isUnit("SUN")).toBe(false)
})

test("a polity's rows are one span while they follow each other", () => {
  const [span, ...more] = spansOf("DEU")
  expect(more).toEqual([])
  expect(span).toEqual({ start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY })
})

test("a polity that went and came again has two spans", () => {
  const [first, second, ...more] = spansOf("ERI")
  expect([isoOfDay(first!.end), isoOfDay(second!.start)]).toEqual(["1952-09-15", "1993-05-24"])
  expect(more).toEqual([])
  expect(spansOf("XXX")).toEqual([])
})

test("former codes of states that go on lead to codes of the table", () => {
  for (const [former, code] of aliases) {
    expect([former, isPolityCode(former), isPolityCode(code)]).toEqual([former, false, true])
  }
  expect(aliases.get("ZAR")).toBe("COD")
})
