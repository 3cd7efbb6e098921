import { expect, test } from "vitest"
import { oldTone, pastTone, youngTone } from "../../src/drawing/pastTone.ts"

const window = { start: 100, end: 210 }
const since = 200

test("what reaches into the moment is whole, and what ended before it the paler the older it is", () => {
  expect(pastTone(201, window, since)).toBe(1)
  expect(pastTone(200, window, since)).toBe(youngTone)
  expect(pastTone(150, window, since)).toBeCloseTo((youngTone + oldTone) / 2)
  expect(pastTone(100, window, since)).toBeCloseTo(oldTone)
})

test("a window that is the moment alone has no past", () => {
  expect(pastTone(201, { start: 200, end: 210 }, since)).toBe(1)
})
