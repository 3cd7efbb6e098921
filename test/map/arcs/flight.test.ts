import { expect, test } from "vitest"
import { flightOf } from "../../../src/map/arcs/flight.ts"

const arcs = Array.from({ length: 1000 }, (_, i) => i)

test("at 0 nothing has left", () => {
  for (const arc of arcs) expect(flightOf(0, arc)).toEqual({ head: 0, landed: 0 })
})

test("at 0.75 every head has arrived", () => {
  for (const arc of arcs) expect(flightOf(0.7501, arc).head).toBe(1)
})

test("a leg leaves when the one before it has arrived, and the last arrives with all others", () => {
  const heads = (phase: number) => [0, 1, 2].map((leg) => flightOf(phase, 0, leg, 3).head)
  for (const phase of [0.1, 0.3, 0.5]) {
    const [first, second, third] = heads(phase)
    expect(second === 0 || first === 1).toBe(true)
    expect(third === 0 || second === 1).toBe(true)
  }
  expect(heads(0.5)).toEqual([1, 1, expect.any(Number)])
  expect(heads(0.63)).toEqual([1, 1, 1])
})

test("at 1 everything rests", () => {
  for (const arc of arcs) expect(flightOf(1, arc)).toEqual({ head: 1, landed: 1 })
})

test("on the way heads only go forward, and not all abreast", () => {
  const heads = (phase: number) => arcs.map((arc) => flightOf(phase, arc).head)
  expect(new Set(heads(0.4)).size).toBeGreaterThan(900)
  expect(heads(0.4).every((head, i) => head >= heads(0.3)[i]!)).toBe(true)
})
