import { describe, expect, test } from "vitest"
import { dayOf, isoOfDay } from "../../src/calendar/day.ts"
import { edgesOf, scaleFor } from "../../src/state/scales.ts"

const span = (from: number, to: number) => ({ start: dayOf(from), end: dayOf(to + 1) })

describe("the scale of a bar", () => {
  test.each([
    ["every year, where there is room", span(1989, 1994), "year", 12, { grain: "year", each: 1 }],
    ["decades", span(1949, 2025), "year", 12, { grain: "year", each: 10 }],
    ["months in place of days", span(1992, 1992), "day", 12, { grain: "month", each: 1 }],
    ["quarters", span(1992, 1993), "month", 8, { grain: "month", each: 3 }],
    ["years in place of days", span(1700, 1999), "day", 300, { grain: "year", each: 1 }],
    [
      "the coarsest, where nothing fits",
      span(-9000, 9000),
      "year",
      1,
      { grain: "year", each: 1000 },
    ],
  ] as const)("is of %s", (_, days, grain, room, scale) => {
    expect(scaleFor(days, grain, () => room)).toEqual(scale)
  })

  test("has its edges where the calendar does, and holds all of the span", () => {
    const edges = edgesOf(
      { start: dayOf(1949, 10, 1), end: dayOf(1951) },
      { grain: "month", each: 6 },
    )
    expect(edges.map(isoOfDay)).toEqual(["1949-07-01", "1950-01-01", "1950-07-01", "1951-01-01"])
  })
})
