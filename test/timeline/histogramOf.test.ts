import { describe, expect, test } from "vitest"
import { dayOf } from "../../src/calendar/day.ts"
import { histogramOf } from "../../src/timeline/histogramOf.ts"
import { timelineOf, visit } from "../fixtures/history.ts"

const years = [1989, 1990, 1991, 1992, 1993, 1994, 1995].map((year) => dayOf(year))

/** How many events are certain, and how many possible, in each year from 1989 to 1994. */
function counts(...dates: string[]) {
  const events = dates.map((date, i) => visit({ id: `v${i}`, date }))
  const { certain, possible } = histogramOf(timelineOf(events), years)
  return { certain: [...certain], possible: [...possible] }
}

const none = [0, 0, 0, 0, 0, 0]

describe("the bars of the timeline", () => {
  test("count an event in its year, however finely it is known", () => {
    expect(counts("1990", "1990-11", "1990-11-03", "1994-12-31")).toEqual({
      certain: [0, 3, 0, 0, 0, 1],
      possible: none,
    })
  })

  test("count one of several years as possible in each", () => {
    expect(counts("[1990..1992]")).toEqual({ certain: none, possible: [0, 1, 1, 1, 0, 0] })
  })

  test("count what lasted where it began", () => {
    expect(counts("1990/1993")).toEqual({ certain: [0, 1, 0, 0, 0, 0], possible: none })
  })

  test("count nowhere what went on from before, and what began earlier than the history", () => {
    expect(counts("1989/1994", "1980/1991", "../1990", "1972")).toEqual({
      certain: none,
      possible: none,
    })
  })

  test("find a short event beside one whose bounds are much longer", () => {
    expect(counts("1989/1994", "[1949..1994]", "1993").certain).toEqual([0, 0, 0, 0, 1, 0])
  })

  test("in months hold a year's event as possible twelve times", () => {
    const months = Array.from({ length: 13 }, (_, i) => dayOf(1992, i + 1))
    const { certain, possible } = histogramOf(timelineOf([visit({ date: "1992" })]), months)
    expect([Math.max(...certain), Math.min(...possible)]).toEqual([0, 1])
  })
})
