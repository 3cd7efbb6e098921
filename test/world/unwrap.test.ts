import { expect, test } from "vitest"
import { unwrapLine, unwrapRing, withoutMapEdge } from "../../src/world/unwrap.ts"

test("a line over the 180th meridian goes on past 180°", () => {
  const line = [
    [179, 60],
    [-179, 61],
    [178, 62],
  ]
  expect(unwrapLine(line).map(([x]) => x)).toEqual([179, 181, 178])
  expect(unwrapLine(line.map(([x, y]) => [-x!, y!])).map(([x]) => x)).toEqual([-179, -181, -178])
})

test("a ring that stays on one side is left alone", () => {
  const ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 0],
  ]
  expect(unwrapRing(ring)).toEqual(ring)
})

test("a ring once around the earth is closed over the nearer pole", () => {
  const ring = [
    [-120, -70],
    [0, -70],
    [120, -70],
    [-120, -70],
  ]
  expect(unwrapRing(ring)).toEqual([
    [-120, -70],
    [0, -70],
    [120, -70],
    [240, -70],
    [240, -90],
    [60, -90],
    [-120, -90],
    [-120, -70],
  ])
})

test("the edge of a flat map is cut out of a line", () => {
  const line = [
    [170, 60],
    [180, 62],
    [180, 65],
    [180, 68],
    [175, 69],
  ]
  expect(withoutMapEdge(line)).toEqual([line.slice(0, 2), line.slice(3)])
  expect(withoutMapEdge(line.slice(1, 4))).toEqual([])
})
