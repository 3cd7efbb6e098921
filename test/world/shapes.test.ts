import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { reigns } from "../../src/world/reigns.ts"
import { loadShapes } from "../../src/world/shapes.ts"

const shapes = await loadShapes()
const fine = await loadShapes("fine")
const { units, polygons, borders, coasts, pairs } = shapes
const fileOf = (name: string) => readFileSync(new URL(`../../data/world/${name}`, import.meta.url))

const ringsOf = (unit: string) =>
  polygons.features[units.indexOf(unit)]!.geometry.coordinates.flat()
/** A place as text; the same on both sides of the 180th meridian. */
const keyOf = ([x, y]: readonly number[]) =>
  `${(((x! % 360) + 360) % 360).toFixed(4)} ${y!.toFixed(4)}`
const touch = (a: string, b: string) =>
  pairs.some(([i, j]) => [units[i], units[j]].sort().join() === [a, b].sort().join())

test("every unit of the table has a shape, and every shape is a unit of the table", () => {
  const held = new Set(reigns.flatMap(({ polity }) => polity.units))
  expect([...units].sort()).toEqual([...held].sort())
})

test("ids count from 1 in the order of the units", () => {
  expect(polygons.features.map(({ id }) => id)).toEqual(units.map((_, i) => i + 1))
  expect(polygons.features.map(({ properties }) => properties.unit)).toEqual(units)
  expect(borders.features.map(({ id }) => id)).toEqual(pairs.map((_, i) => i + 1))
  expect(coasts.features.map(({ id }) => id)).toEqual(units.map((_, i) => i + 1))
  expect(units.map(shapes.idOf)).toEqual(units.map((_, i) => i + 1))
  expect(() => shapes.idOf("no unit")).toThrow()
})

test("they are loaded once", async () => {
  expect(await loadShapes("light")).toBe(shapes)
  expect(await loadShapes("fine")).toBe(fine)
  expect(fine).not.toBe(shapes)
})

describe("both levels", () => {
  test("have the same units and the same borders under the same ids", () => {
    expect(fine.units).toEqual(units)
    expect(fine.pairs).toEqual(pairs)
    expect(fine.borders.features.map(({ id }) => id)).toEqual(borders.features.map(({ id }) => id))
  })

  test("differ in how many points they have", () => {
    const points = (level: typeof shapes) =>
      level.polygons.features.flatMap(({ geometry }) => geometry.coordinates.flat(2)).length
    expect(points(fine)).toBeGreaterThan(2 * points(shapes))
  })

  test("have a border line where the two units meet, and nowhere else", () => {
    for (const { polygons, borders, pairs } of [shapes, fine]) {
      const pointsOf = polygons.features.map(
        ({ geometry }) => new Set(geometry.coordinates.flat(2).map(keyOf)),
      )
      for (const [i, [a, b]] of pairs.entries()) {
        const line = borders.features[i]!.geometry.coordinates.flat().map(keyOf)
        expect(line.every((at) => pointsOf[a]!.has(at) && pointsOf[b]!.has(at))).toBe(true)
      }
    }
  })
})

describe.each([
  ["light", shapes],
  ["fine", fine],
])("in the %s level no line leaps over the map", (_, { polygons, borders, coasts }) => {
  const leap = (line: readonly (readonly number[])[]) =>
    Math.max(0, ...line.slice(1).map(([x], i) => Math.abs(x! - line[i]![0]!)))

  test("no ring", () => {
    for (const { geometry, properties } of polygons.features) {
      for (const ring of geometry.coordinates.flat()) {
        expect(leap(ring), properties.unit).toBeLessThanOrEqual(180)
        expect(ring.at(-1), properties.unit).toEqual(ring[0])
      }
    }
  })

  test("no border and no coast", () => {
    for (const { geometry } of [...borders.features, ...coasts.features]) {
      for (const line of geometry.coordinates) expect(leap(line)).toBeLessThan(180)
    }
  })
})

describe("borders", () => {
  test("stand for a pair of units each, every pair once", () => {
    expect(new Set(pairs.map(([a, b]) => `${a} ${b}`)).size).toBe(pairs.length)
    expect(pairs.every(([a, b]) => a < b)).toBe(true)
    expect(pairs.length).toBeGreaterThan(370)
  })

  test("part what lies side by side", () => {
    expect(touch("DEE", "DEW")).toBe(true)
    expect(touch("BEE", "BEW")).toBe(true)
    expect(touch("YEN", "YES")).toBe(true)
    expect(touch("VNN", "VNS")).toBe(true)
    expect(touch("FRA", "ESP")).toBe(true)
  })

  test("make West Berlin an exclave", () => {
    expect(touch("BEW", "DEE")).toBe(true)
    expect(touch("BEW", "DEW")).toBe(false)
  })
})

describe("coasts", () => {
  const coastOf = (unit: string) => coasts.features[units.indexOf(unit)]!.geometry.coordinates

  test("are where a unit has no neighbour", () => {
    expect(coastOf("ISL").length).toBeGreaterThan(0)
    expect(coastOf("CHE")).toEqual([])
    expect(coastOf("SAA")).toEqual([])
  })

  test("do not run along the 180th meridian or the pole", () => {
    for (const unit of ["RUS", "FJI", "ATA"]) {
      for (const line of coastOf(unit)) {
        const edge = line.filter(([x, y]) => Math.abs(x!) > 179.999 || y! < -89.999)
        expect(edge.length).toBeLessThanOrEqual(2) // where it meets the edge
      }
    }
  })
})

test("scattered islands keep the one with the capital", () => {
  const near = (unit: string, [x, y]: readonly [number, number]) =>
    ringsOf(unit)
      .flat()
      .some(([px, py]) => Math.hypot(px! - x, py! - y) < 0.3)
  expect(near("KIR", [172.98, 1.33])).toBe(true) // Tarawa
  expect(near("TCA", [-71.14, 21.46])).toBe(true) // Grand Turk
  expect(near("PCN", [-130.1, -25.07])).toBe(true) // Pitcairn
  expect(near("PLW", [134.48, 7.34])).toBe(true) // Koror
  expect(near("BHS", [-77.34, 25.06])).toBe(true) // Nassau
})

test("the light level weighs at most 85 kB, gzipped", () => {
  expect(gzipSync(fileOf("units-light.json"), { level: 9 }).length).toBeLessThanOrEqual(85_000)
})

test("the fine level weighs at most 180 kB, gzipped", () => {
  expect(gzipSync(fileOf("units-fine.json"), { level: 9 }).length).toBeLessThanOrEqual(180_000)
})

test("the files are the ones that the build made", () => {
  const { sha256 } = JSON.parse(fileOf("units.lock.json").toString())
  expect(Object.keys(sha256)).toEqual([
    "units-light.json",
    "units-fine.json",
    "labels.json",
    "capitals.json",
  ])
  for (const [name, hash] of Object.entries(sha256)) {
    expect(createHash("sha256").update(fileOf(name)).digest("hex"), name).toBe(hash)
  }
})
