import { describe, expect, test } from "vitest"
import { lengthOnSphere, longestOnGlobe } from "../../../src/map/land/onSphere.ts"
import { type Part, type Strokes, strokesOf } from "../../../src/map/land/strokesOf.ts"
import { subdivide } from "../../../src/map/land/subdivide.ts"
import { type LandMesh, triangulate } from "../../../src/map/land/triangulate.ts"
import { loadShapes } from "../../../src/world/shapes.ts"

const shapes = await loadShapes()
const flat = triangulate(shapes)
const globe = subdivide(flat)

type Point = readonly [x: number, y: number]

function* trianglesOf({ places, units, triangles }: LandMesh) {
  const at = (i: number): Point => [places[2 * i]!, places[2 * i + 1]!]
  for (let i = 0; i < triangles.length; i += 3) {
    const [a, b, c] = [triangles[i]!, triangles[i + 1]!, triangles[i + 2]!] as const
    yield { unit: units[a]!, corners: [at(a), at(b), at(c)] as const }
  }
}

/** The area of each unit, and last of the sea, as a part of the Mercator square. */
function areasOf(mesh: LandMesh): Float64Array {
  const areas = new Float64Array(shapes.units.length + 1)
  for (const { unit, corners } of trianglesOf(mesh)) {
    const [[ax, ay], [bx, by], [cx, cy]] = corners
    areas[unit]! += Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2
  }
  return areas
}

/** The area within a ring of degrees, in Mercator coordinates. */
function ringArea(ring: readonly (readonly number[])[]): number {
  const y = (lat: number) => 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)
  let area = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x0, x1] = [ring[i]![0]! / 360, ring[i + 1]![0]! / 360]
    area += (x1 - x0) * (y(ring[i]![1]!) + y(ring[i + 1]![1]!))
  }
  return Math.abs(area) / 2
}

/** Between two points, whose sides are 0 and 1, and 2 and 3. */
const strip = [0, 1, 2, 1, 2, 3]

/** The points that a part's triangles join, each once. */
function pointsOf({ points, triangles }: Strokes, { first, count }: Part) {
  const floats = new Float32Array(points)
  const integers = new Uint32Array(points)
  // Vertex 0 is of the second point, and each point has two.
  const from = triangles[first]! + 2
  return Array.from({ length: count / 6 + 1 }, (_, i) => {
    const at = 4 * (from + 2 * i)
    const [x, y, along] = floats.subarray(at, at + 3)
    return { x: x!, y: y!, along: along!, id: integers[at + 3]! }
  })
}

describe("land as triangles", () => {
  test("covers each unit as its polygons do, holes left out", () => {
    const areas = areasOf(flat)
    const polygons = shapes.polygons.features.map(({ geometry }) =>
      geometry.coordinates.reduce(
        (sum, [outline, ...holes]) =>
          sum + ringArea(outline!) - holes.reduce((all, hole) => all + ringArea(hole), 0),
        0,
      ),
    )
    shapes.units.forEach((unit, i) => {
      // Antarctica reaches the pole, which is nowhere on the flat map; the Vatican is a point.
      if (unit === "ATA" || polygons[i]! < 1e-9) return
      expect(areas[i]! / polygons[i]!, unit).toBeCloseTo(1, 2)
    })
  })

  test("comes from west to east after the sea, a unit after the other", () => {
    const [sea, ...units] = flat.runs
    expect([sea!.first, sea!.count]).toEqual([0, 6])
    expect(units.every(({ west }, i) => i === 0 || west >= units[i - 1]!.west)).toBe(true)
    expect(
      units.reduce((next, { first, count }) => (first === next ? next + count : Number.NaN), 6),
    ).toBe(flat.triangles.length)
  })
})

describe("land on a globe", () => {
  test("has no edge so long that it would leave the surface, and covers the same", () => {
    let longest = 0
    for (const { corners } of trianglesOf(globe))
      for (const [i, [x, y]] of corners.entries()) {
        const [nextX, nextY] = corners[(i + 1) % 3]!
        longest = Math.max(longest, lengthOnSphere(x, y, nextX, nextY))
      }
    expect(longest).toBeLessThanOrEqual(longestOnGlobe * 1.001)
    const [before, after] = [areasOf(flat), areasOf(globe)]
    before.forEach((area, i) => {
      expect(after[i]! - area).toBeCloseTo(0, 6)
    })
  })

  test("has the corners of its land where the borders have theirs: no gap opens between them", () => {
    const key = (x: number, y: number) => `${x.toFixed(6)} ${y.toFixed(6)}`
    const corners = new Set<string>()
    for (let i = 0; i < globe.places.length; i += 2)
      corners.add(key(globe.places[i]!, globe.places[i + 1]!))
    const strokes = strokesOf(shapes, true)
    let apart = 0
    let all = 0
    for (const part of strokes.parts.slice(0, strokes.borderParts))
      for (const { x, y } of pointsOf(strokes, part)) {
        all++
        // Over the 180th meridian a line may be in the next copy of the world.
        if (![x, x - 1, x + 1].some((one) => corners.has(key(one, y)))) apart++
      }
    expect(all).toBeGreaterThan(6000)
    // A point that rounding parts from itself.
    expect(apart / all).toBeLessThan(0.02)
  })
})

describe("lines of the land", () => {
  const strokes = strokesOf(shapes, false)

  test("are borders, then coasts, and no part runs into the next", () => {
    const { parts, borderParts } = strokes
    expect(parts.every(({ line }, i) => line < shapes.pairs.length === i < borderParts)).toBe(true)
    const ids = parts.map((part) => {
      const own = new Set(pointsOf(strokes, part).map(({ id }) => id))
      expect([...own].map((id) => id >>> 16)).toEqual([part.line])
      return [...own][0]!
    })
    expect(ids.every((id, i) => id !== ids[i + 1])).toBe(true)
  })

  test("are strips of two triangles from each point to the next, a part after the other", () => {
    const { triangles, parts } = strokes
    let next = 0
    for (const { first, count } of parts) {
      expect(first).toBe(next)
      next += count
      for (let i = first; i < next; i += 6) {
        const at = triangles[first]! + (i - first) / 3
        expect([...triangles.subarray(i, i + 6)].map((vertex) => vertex - at)).toEqual(strip)
      }
    }
    expect(next).toBe(triangles.length)
  })

  test("measure their way from the beginning of each part", () => {
    for (const part of strokes.parts) {
      const points = pointsOf(strokes, part)
      expect(points[0]!.along).toBe(0)
      points.slice(1).forEach(({ x, y, along }, i) => {
        const before = points[i]!
        const step = Math.hypot(x - before.x, y - before.y)
        expect(along - before.along).toBeCloseTo(step, 5)
      })
    }
  })
})
