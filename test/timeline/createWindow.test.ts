import { describe, expect, test } from "vitest"
import { dayOf, type Interval } from "../../src/calendar/day.ts"
import { certaintyIn } from "../../src/timeline/certainty.ts"
import { createWindow } from "../../src/timeline/createWindow.ts"
import { columnsOf } from "../map/arcs/columnsOf.ts"

const year = (y: number): Interval => ({ start: dayOf(y), end: dayOf(y + 1) })

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
        if (certaintyIn(arcs, arc, moment) !== "absent") scanned.push(arc)
      const found = spansIn(moment).flatMap(({ first, last }) =>
        Array.from({ length: last - first }, (_, j) => first + j).filter(
          (arc) => certaintyIn(arcs, arc, moment) !== "absent",
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
