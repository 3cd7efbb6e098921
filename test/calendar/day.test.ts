import { describe, expect, test } from "vitest"
import {
  civilOf,
  dayOf,
  dayOfIso,
  daysInMonth,
  holds,
  isoOfDay,
  overlaps,
} from "../../src/calendar/day.ts"

describe("days as numbers", () => {
  test("count from 1970-01-01", () => {
    expect(dayOf(1970, 1, 1)).toBe(0)
    expect(dayOf(1970, 1, 2)).toBe(1)
    expect(dayOf(1969, 12, 31)).toBe(-1)
  })

  test("agree with the platform's calendar on every hundredth day of nine centuries", () => {
    for (let day = dayOf(1500); day < dayOf(2400); day += 100)
      expect(isoOfDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10))
  })

  test("come back as the year, month and day that they were", () => {
    for (const iso of ["0000-02-29", "1582-10-15", "1900-03-01", "2000-02-29", "1990-10-03"])
      expect(isoOfDay(dayOfIso(iso))).toBe(iso)
    expect(civilOf(dayOf(-44, 3, 15))).toEqual({ year: -44, month: 3, day: 15 })
  })

  test("know the leap years", () => {
    expect(daysInMonth(1900, 2)).toBe(28)
    expect(daysInMonth(2000, 2)).toBe(29)
  })
})

describe("spans of days", () => {
  const year1990 = { start: dayOf(1990), end: dayOf(1991) }

  test("are half open: a year does not overlap the next", () => {
    expect(overlaps(year1990, { start: dayOf(1991), end: dayOf(1992) })).toBe(false)
    expect(overlaps(year1990, { start: dayOf(1990, 12, 31), end: dayOf(1992) })).toBe(true)
  })

  test("hold themselves", () => {
    expect(holds(year1990, year1990)).toBe(true)
    expect(holds(year1990, { start: dayOf(1990, 6), end: dayOf(1991, 1, 2) })).toBe(false)
  })
})
