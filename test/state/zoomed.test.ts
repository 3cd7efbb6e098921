import { expect, test } from "vitest"
import { panned, zoomed } from "../../src/state/zoomed.ts"

const total = 1000

test("what is zoomed about stays where it is", () => {
  expect(zoomed({ first: 100, count: 200 }, total, 0.5, 0.25)).toEqual({ first: 125, count: 100 })
  expect(zoomed({ first: 125, count: 100 }, total, 2, 0.25)).toEqual({ first: 100, count: 200 })
})

test("no fewer than six moments are on a bar, and no more than there are", () => {
  expect(zoomed({ first: 100, count: 10 }, total, 0.01, 0.5)).toEqual({ first: 102, count: 6 })
  expect(zoomed({ first: 100, count: 600 }, total, 4, 0.5)).toEqual({ first: 0, count: total })
  expect(zoomed({ first: 0, count: 1 }, 1, 0.5, 0.5)).toEqual({ first: 0, count: 1 })
})

test("a bar is moved no further than the history goes", () => {
  expect(panned({ first: 100, count: 200 }, total, -150)).toEqual({ first: 0, count: 200 })
  expect(panned({ first: 100, count: 200 }, total, 5000)).toEqual({ first: 800, count: 200 })
})
