import { describe, expect, test } from "vitest"
import { dayOf, type Interval } from "../../../src/calendar/day.ts"
import { createWindow, standingOf, standings } from "../../../src/map/arcs/window.ts"
import { columnsOf } from "./columnsOf.ts"

const year = (y: number): Interval => ({ start: dayOf(y), end: dayOf(y + 1) })

describe("an arc in a moment", () => {
  const visit = { from: [0, 0], to: [9, 9], start: dayOf(1992, 5), end: dayOf(1992, 6) } as const
  const across = { ...visit, start: dayOf(1991), end: dayOf(1994) } as const
  const standing = (arc: Parameters<typeof columnsOf>[0][number], moment: Interval) =>
    standingOf(columnsOf([arc]), 0, moment)

  test.each([
    ["certain, if its bounds are within", visit, year(1992), standings.certain],
    ["absent before", visit, year(1991), standings.absent],
    ["absent after", visit, year(1993), standings.absent],
    ["possible, if its bounds go beyond", across, year(1992), standings.possible],
    [
      "certain, if it lasted throughout them",
      { ...across, lasted: true },
      year(1992),
      standings.certain,
    ],
    ["only ever possible, if unsure", { ...visit, unsure: true }, year(1992), standings.possible],
    [
      "only ever possible, if unsure and lasting",
      { ...across, lasted: true, unsure: true },
      year(1992),
      standings.possible,
    ],
    [
      "absent on the day its bounds end",
      visit,
      { start: dayOf(1992, 6), end: dayOf(1992, 6, 2) },
      standings.absent,
    ],
    ["certain in all of time", across, { start: -Infinity, end: Infinity }, standings.certain],
  ])("is %s", (_name, arc, moment, expected) => {
    expect(standing(arc, moment)).toBe(expected)
  })
})

describe("the search", () => {
  /** A steady source of numbers from 0 to 1. */
  const numbers = (seed: number) => () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }

  test.each([1, 2, 3])("finds what a plain scan finds (%i)", (seed) => {
    const next = numbers(seed)
    const arcs = columnsOf(
      Array.from({ length: 5000 }, () => {
        const start = Math.floor(next() * 20_000)
        const length = next() < 0.01 ? 8000 : 1 + Math.floor(next() * 300)
        return { from: [0, 0], to: [1, 1], start, end: start + length } as const
      }),
    )
    const spansIn = createWindow(arcs)
    for (let i = 0; i < 200; i++) {
      const start = Math.floor(next() * 30_000) - 4000
      const moment = { start, end: start + 1 + Math.floor(next() * 400) }
      const scanned: number[] = []
      for (let arc = 0; arc < arcs.count; arc++)
        if (standingOf(arcs, arc, moment) !== standings.absent) scanned.push(arc)
      const found = spansIn(moment).flatMap(({ first, last }) =>
        Array.from({ length: last - first }, (_, j) => first + j).filter(
          (arc) => standingOf(arcs, arc, moment) !== standings.absent,
        ),
      )
      expect(found).toEqual(scanned)
    }
  })

  test("one long event does not bring all of history with it", () => {
    const arcs = columnsOf(
      Array.from({ length: 20_000 }, (_, i) => ({
        from: [0, 0] as const,
        to: [1, 1] as const,
        start: i,
        end: i === 0 ? 40_000 : i + 1,
      })),
    )
    const spans = createWindow(arcs)({ start: 19_000, end: 19_100 })
    const held = spans.reduce((sum, { first, last }) => sum + last - first, 0)
    expect(spans).toHaveLength(2)
    expect(held).toBeLessThan(300)
  })

  test("no arcs, no spans", () => {
    expect(createWindow(columnsOf([]))(year(1992))).toEqual([])
  })
})
