import { readFileSync } from "node:fs"
import type { MultiPolygon, Polygon, Position } from "geojson"
import { feature, merge } from "topojson-client"
import type { GeometryCollection, Topology } from "topojson-specification"
import { describe, expect, test } from "vitest"
import { isoOfDay } from "../../src/calendar/day.ts"
import { labelOf } from "../../src/world/labels.ts"
import type { Polity } from "../../src/world/polity.ts"
import { reigns } from "../../src/world/reigns.ts"
import { worldAt } from "../../src/world/worldAt.ts"

type Units = Topology<{ units: GeometryCollection<{ unit: string }> }>

const levelOf = (name: string): Units =>
  JSON.parse(readFileSync(new URL(`../../data/world/${name}`, import.meta.url), "utf8"))
const light = levelOf("units-light.json")
const { geometries } = light.objects.units

const radius = 6371.0088 // km, mean
const radians = Math.PI / 180

/** km², by the spherical excess between each edge, a great circle, and the south pole. */
function areaOfRing(ring: readonly Position[]): number {
  let excess = 0
  for (const [i, [x, y]] of ring.slice(1).entries()) {
    const [x0, y0] = ring[i]! as [number, number]
    const [a, b] = [(y0 / 2 + 45) * radians, (y! / 2 + 45) * radians]
    const turn = (x! - x0) * radians
    const k = Math.sin(a) * Math.sin(b)
    excess += Math.atan2(k * Math.sin(turn), Math.cos(a) * Math.cos(b) + k * Math.cos(turn))
  }
  return Math.abs(2 * excess) * radius ** 2
}

function areaOf({ type, coordinates }: Polygon | MultiPolygon): number {
  const polygons = type === "Polygon" ? [coordinates] : coordinates
  return polygons
    .map(([outer, ...holes]) => areaOfRing(outer!) - holes.reduce((s, h) => s + areaOfRing(h), 0))
    .reduce((sum, area) => sum + area, 0)
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
const unitAreasOf = (level: Units) =>
  new Map(
    feature(level, level.objects.units).features.map(({ geometry, properties }) => [
      properties.unit,
      areaOf(geometry as Polygon | MultiPolygon),
    ]),
  )
const unitAreas = unitAreasOf(light)
const whole = sum([...unitAreas.values()])

const merged = new Map<string, number>()

/** The area of the one shape that a polity's units make when their inner borders are taken out. */
function areaOfPolity({ units }: Polity): number {
  const key = units.toSorted().join(" ")
  const known = merged.get(key)
  if (known !== undefined) return known
  const members = geometries.filter(({ properties }) =>
    units.includes((properties as { unit: string }).unit),
  )
  const area = areaOf(merge(light, members as Parameters<typeof merge>[1]))
  merged.set(key, area)
  return area
}

const daysOfChange = [...new Set(reigns.map(({ start }) => start))]
  .filter((day) => {
    const [before, after] = [worldAt(day - 1), worldAt(day)]
    const keyOf = (p: Polity) => `${p.code} ${p.kind} ${p.sovereign} ${p.units}`
    return before.polities.map(keyOf).sort().join() !== after.polities.map(keyOf).sort().join()
  })
  .sort((a, b) => a - b)

test("the land of the earth has about 148 million km²", () => {
  expect(whole).toBeGreaterThan(146e6)
  expect(whole).toBeLessThan(149e6)
})

test("there are 172 days on which a row of the table ends and another begins", () => {
  expect(daysOfChange).toHaveLength(172) // 173 with the first day of the table
})

describe("as much land goes out as comes in", () => {
  test("at every change, by the merged shapes of who ends and who begins", () => {
    for (const day of daysOfChange) {
      const [before, after] = [worldAt(day - 1).polities, worldAt(day).polities]
      const out = before.filter((polity) => !after.includes(polity))
      const into = after.filter((polity) => !before.includes(polity))
      const [gone, come] = [sum(out.map(areaOfPolity)), sum(into.map(areaOfPolity))]
      expect(gone, isoOfDay(day)).toBeGreaterThan(0)
      expect(Math.abs(gone - come) / gone, isoOfDay(day)).toBeLessThan(1e-6)
    }
  })

  test("so that the polities of every day cover the same land", () => {
    for (const day of [Number.NEGATIVE_INFINITY, ...daysOfChange]) {
      const area = sum(worldAt(day).polities.map(areaOfPolity))
      expect(Math.abs(area - whole), isoOfDay(day)).toBeLessThan(1) // km²
    }
  })
})

test("a state is as large as its parts: no two units of it overlap", () => {
  for (const { polity } of reigns) {
    const parts = sum(polity.units.map((unit) => unitAreas.get(unit)!))
    expect(Math.abs(areaOfPolity(polity) - parts), polity.name.en).toBeLessThan(0.01) // km²
  }
})

describe.each([
  ["light", unitAreas, 0.002, 0.09],
  ["fine", unitAreasOf(levelOf("units-fine.json")), 0.0005, 0.03],
])("simplifying to the %s level", (_, areas, ofAll, ofOne) => {
  const fullAreaOf = (unit: string) => labelOf([unit]).area

  test("keeps the land as large as it was", () => {
    const full = sum([...areas.keys()].map(fullAreaOf))
    expect(Math.abs(sum([...areas.values()]) / full - 1)).toBeLessThan(ofAll)
  })

  test("takes little from any unit of 50,000 km² or more; most from Greece, with its islands", () => {
    const large = [...areas].filter(([unit]) => fullAreaOf(unit) >= 50_000)
    const off = large.map(([unit, area]) => [Math.abs(area / fullAreaOf(unit) - 1), unit] as const)
    const [most, unit] = off.reduce((a, b) => (a[0] < b[0] ? b : a))
    expect(unit).toBe("GRC")
    expect(most).toBeLessThan(ofOne)
  })
})

test.each([
  ["SUN", "1990-06-01", 22_402_200],
  ["CSK", "1990-06-01", 127_900],
  ["YUG", "1990-06-01", 255_804],
  ["DDR", "1990-06-01", 108_333],
  ["DEU", "1993-06-01", 357_000],
  ["CHN", "1993-06-01", 9_600_000],
])("%s on %s has about %d km², as the books say", (code, iso, told) => {
  const area = areaOfPolity(worldAt(Date.parse(iso) / 86_400_000).get(code)!)
  expect(Math.abs(area / told - 1)).toBeLessThan(0.04)
})
