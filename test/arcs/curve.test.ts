import { describe, expect, test } from "vitest"
import { apexOf, blendsOf } from "../../src/arcs/blend.ts"
import { type Curve, curveOf, pointOnArc, pointOnSphere } from "../../src/arcs/curve.ts"
import { dot, unitVector } from "../../src/arcs/vector.ts"

type Place = readonly [longitude: number, latitude: number]
const beijing: Place = [116.4, 39.9]
const mexicoCity: Place = [-99.13, 19.43]
const havana: Place = [-82.37, 23.13]
const washington: Place = [-77.04, 38.9]
const rome: Place = [12.5, 41.9]
const wellington: Place = [174.78, -41.29]
const buenosAires: Place = [-58.38, -34.6]
const reykjavik: Place = [-21.9, 64.1]

function between(from: Place, to: Place, lane = 0): Curve {
  const ends = Float32Array.of(...from, ...to)
  return curveOf(ends, 0, lane, blendsOf(ends, Uint32Array.of(0))[0]! / 255)
}

const steps = Array.from({ length: 257 }, (_, i) => i / 256)
const latitudeOf = (y: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI

describe("on the flat map", () => {
  test.each([
    ["Mexico City", mexicoCity],
    ["Havana", havana],
    ["Washington", washington],
  ])("Beijing to %s crosses the 180th meridian without a break", (_name, to) => {
    const points = steps.map((s) => pointOnArc(between(beijing, to), s))
    for (const [i, { x, y }] of points.slice(1).entries())
      expect(Math.hypot(x - points[i]!.x, y - points[i]!.y)).toBeLessThan(0.01)
    expect(points.at(-1)!.x).toBeCloseTo(1 + 0.5 + to[0] / 360, 6)
    expect(points.every(({ x }, i) => i === 0 || x > points[i - 1]!.x)).toBe(true)
  })

  test.each([
    ["Havana", havana, 75],
    ["Washington", washington, 81],
  ])("Beijing to %s bows to at most 72°, not to the circle's apex", (_name, to, apex) => {
    expect(apexOf(...beijing, ...to)).toBeGreaterThan(apex)
    const latitudes = steps.map((s) => latitudeOf(pointOnArc(between(beijing, to), s).y))
    expect(Math.max(...latitudes)).toBeGreaterThan(55)
    expect(Math.max(...latitudes)).toBeLessThan(72.01)
  })

  test("what stays low is the great circle", () => {
    const curve = between(beijing, [19.8, 41.3])
    expect(apexOf(...beijing, 19.8, 41.3)).toBeLessThan(60)
    for (const s of steps) {
      const [x, y, z] = pointOnSphere(curve, s)
      expect(pointOnArc(curve, s).x).toBeCloseTo(0.5 + Math.atan2(x, z) / (2 * Math.PI), 9)
      expect(latitudeOf(pointOnArc(curve, s).y)).toBeCloseTo((Math.asin(y) * 180) / Math.PI, 6)
    }
  })

  test("an arc that only ends in the north is the great circle", () => {
    const ends = Float32Array.of(...rome, ...reykjavik)
    expect(blendsOf(ends, Uint32Array.of(0))[0]).toBeGreaterThan(250)
  })

  test("arcs of the south bow to the south", () => {
    const middle = pointOnArc(between(wellington, buenosAires), 0.5)
    expect(latitudeOf(middle.y)).toBeLessThan(-55)
    expect(latitudeOf(middle.y)).toBeGreaterThan(-72.01)
  })

  test("every arc, in every lane, stays on the map and is continuous", () => {
    const places: Place[] = []
    for (let lng = -180; lng < 180; lng += 40)
      for (let lat = -60; lat <= 60; lat += 15) places.push([lng, lat])
    let highest = 0
    let longest = 0
    for (const from of places)
      for (const to of places)
        for (const lane of [-3, 0, 3]) {
          const curve = between(from, to, lane)
          let before = pointOnArc(curve, 0)
          for (let i = 1; i <= 64; i++) {
            const point = pointOnArc(curve, i / 64)
            highest = Math.max(highest, Math.abs(latitudeOf(point.y)))
            longest = Math.max(longest, Math.hypot(point.x - before.x, point.y - before.y))
            before = point
          }
        }
    expect(highest).toBeLessThan(83)
    expect(longest).toBeLessThan(0.05)
  })
})

describe("ends", () => {
  test.each([
    [beijing, mexicoCity],
    [beijing, havana],
    [rome, beijing],
    [wellington, buenosAires],
    [
      [0, 0],
      [180, 0],
    ],
  ] as [Place, Place][])("%s to %s are exact, in every lane", (from, to) => {
    for (const lane of [-2, 0, 1]) {
      const curve = between(from, to, lane)
      expect(dot(pointOnSphere(curve, 0), unitVector(...from))).toBeCloseTo(1, 10)
      expect(dot(pointOnSphere(curve, 1), unitVector(...to))).toBeCloseTo(1, 10)
      const first = pointOnArc(curve, 0)
      const last = pointOnArc(curve, 1)
      expect(first.x).toBeCloseTo(0.5 + from[0] / 360, 6)
      expect(latitudeOf(first.y)).toBeCloseTo(from[1], 4)
      const turns = last.x - 0.5 - to[0] / 360
      expect(turns).toBeCloseTo(Math.round(turns), 6)
      expect(latitudeOf(last.y)).toBeCloseTo(to[1], 4)
    }
  })
})

describe("lanes", () => {
  test.each([
    [rome, beijing],
    [beijing, havana],
  ])("of %s and %s are apart in the middle and meet at the ends", (from, to) => {
    const middle = pointOnArc(between(from, to), 0.5)
    const left = pointOnArc(between(from, to, 1), 0.5)
    const chord = Math.hypot(
      pointOnArc(between(from, to), 1).x - pointOnArc(between(from, to), 0).x,
      pointOnArc(between(from, to), 1).y - pointOnArc(between(from, to), 0).y,
    )
    expect(Math.hypot(left.x - middle.x, left.y - middle.y)).toBeGreaterThan(0.03 * chord)
  })

  test("left out is right back: the same curve from its other end", () => {
    const out = between(rome, beijing, 1)
    const back = between(beijing, rome, -1)
    for (const s of steps) {
      expect(pointOnArc(out, s).x).toBeCloseTo(pointOnArc(back, 1 - s).x, 6)
      expect(pointOnArc(out, s).y).toBeCloseTo(pointOnArc(back, 1 - s).y, 6)
    }
  })
})

describe("rules for what has no one great circle", () => {
  test("between antipodes it leaves due east and stays as low as its origin", () => {
    const curve = between([10, 40], [-170, -40])
    const middle = pointOnSphere(curve, 0.5)
    expect(curve.angle).toBeCloseTo(Math.PI, 4)
    expect(dot(middle, unitVector(100, 0))).toBeCloseTo(1, 5)
    expect(Math.max(...steps.map((s) => Math.abs(pointOnSphere(curve, s)[1])))).toBeLessThan(0.65)
    expect(pointOnArc(curve, 1).x - pointOnArc(curve, 0).x).toBeCloseTo(0.5, 5)
  })

  test("from a place to itself it is a point", () => {
    const curve = between(rome, rome, 2)
    expect(curve.angle).toBe(0)
    expect(pointOnArc(curve, 0.5).x).toBeCloseTo(0.5 + rome[0] / 360, 9)
    expect(pointOnArc(curve, 0.5).y).toBeCloseTo(pointOnArc(curve, 0).y, 9)
  })

  test("at a pole it ends at the map's edge", () => {
    for (const s of steps) {
      const { x, y } = pointOnArc(between(rome, [0, 90]), s)
      expect(Number.isFinite(x) && y > -1e-9 && y < 1).toBe(true)
    }
  })
})
