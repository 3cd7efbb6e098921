import { expect, test } from "vitest"
import { arcShapes } from "../../src/arcs/arcShapes.ts"
import { columnsOf } from "../map/arcs/columnsOf.ts"

const rome = [12.5, 41.9] as const
const beijing = [116.4, 39.9] as const
const out = (start: number) => ({ from: beijing, to: rome, start, end: start + 30 })
const back = (start: number) => ({ from: rome, to: beijing, start, end: start + 30 })
const lanes = (arcs: Parameters<typeof columnsOf>[0]) => [...arcShapes(columnsOf(arcs)).lanes.of]

test("a lone arc is in the middle", () => {
  expect(lanes([out(0)])).toEqual([0])
})

test("out and back within a year are apart", () => {
  expect(lanes([out(0), back(100)])).toEqual([0, -1])
})

test("lanes are sides of the pair, not of the arc", () => {
  expect(lanes([out(0), out(10), back(20), back(30)])).toEqual([0, 1, 1, -2])
})

test("a lane is free again when no moment of a year shows both", () => {
  expect(lanes([out(0), out(400)])).toEqual([0, 0])
  expect(lanes([out(0), out(390)])).toEqual([0, 1])
})

test("a hundred visits in one month share seven lanes", () => {
  const many = lanes(Array.from({ length: 100 }, (_, i) => out(i % 30)))
  expect(new Set(many).size).toBe(7)
  expect(Math.max(...many.map(Math.abs))).toBe(3)
})

test("other pairs have lanes of their own", () => {
  expect(lanes([out(0), { ...out(0), to: [19.8, 41.3] }])).toEqual([0, 0])
})
