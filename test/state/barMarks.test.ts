import { describe, expect, test } from "vitest"
import { uncertainBounds } from "../../src/state/boundsOnBar.ts"
import { stepMarksOf } from "../../src/state/stepMarksOf.ts"
import { timelineOf, visit } from "../fixtures/history.ts"

describe("the steps on the bar", () => {
  const step = (id: string, state: string) => ({ id, state, title: id, cites: [] })
  const marksOf = (states: readonly string[], grain: "year" | "month" = "year") =>
    stepMarksOf(
      timelineOf([visit()]),
      states.map((state, i) => step(`s${i}`, state)),
      grain,
    ).map(({ index, steps }) => [index, ...steps.map(({ id }) => id)])

  test("stand at their moments in order, those of one moment together", () => {
    expect(marksOf(["t=1992&select=ALB", "t=1990", "t=1992"])).toEqual([
      [1, "s1"],
      [3, "s0", "s2"],
    ])
  })

  test("stand at the moment that holds their first day, at any grain", () => {
    expect(marksOf(["t=1990-11-03", "t=1980..1989", "t=1992"], "month")).toEqual([
      [0, "s1"],
      [22, "s0"],
      [36, "s2"],
    ])
  })

  test("are not there without a time, or with one that is not of the history", () => {
    expect(marksOf(["select=ALB", "t=1850", "t=latest", "t=soon"])).toEqual([])
  })
})

describe("the bounds of what is uncertain", () => {
  const boundsOf = (...dates: string[]) =>
    uncertainBounds(timelineOf(dates.map((date, i) => visit({ id: `v${i}`, date }))), "year").map(
      ({ first, last, hasStart, hasEnd }) =>
        `${hasStart ? "[" : "…"}${first}–${last}${hasEnd ? "]" : "…"}`,
    )

  test("are told once, the longest first", () => {
    expect(boundsOf("[1990..1991]", "[1990..1992]", "[1990..1991]")).toEqual(["[1–3]", "[1–2]"])
  })

  test("are none of what is known to the moment, or lasted", () => {
    expect(boundsOf("1992", "1992-03-04", "1990/1993")).toEqual([])
  })

  test("are open where the history ends before they do", () => {
    expect(boundsOf("[1972..1990]", "[1993..2001]", "[1950..1960]")).toEqual(["…0–1]", "[4–5…"])
  })

  test("leave out events that are", () => {
    const timeline = timelineOf([visit({ date: "[1990..1992]" })])
    expect(
      uncertainBounds(
        { ...timeline, narrowed: { focus: undefined, filter: {}, shown: Uint8Array.of(0) } },
        "year",
      ),
    ).toEqual([])
  })
})
