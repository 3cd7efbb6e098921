import { describe, expect, test } from "vitest"
import { isoOfDay } from "../../src/calendar/day.ts"
import { labelOf } from "../../src/world/labels.ts"
import { reigns } from "../../src/world/reigns.ts"
import { worldAt } from "../../src/world/worldAt.ts"

const areaOn = (day: number) =>
  worldAt(day).polities.reduce((sum, { units }) => sum + labelOf(units).area, 0)

test("at every change of the table as much land goes out as comes in", () => {
  const whole = areaOn(Number.NEGATIVE_INFINITY)
  expect(whole).toBeGreaterThan(146e6) // km²
  for (const { start } of reigns) {
    expect(Math.abs(areaOn(start) - whole), isoOfDay(start)).toBeLessThan(100) // rounding
  }
})

describe("the label of", () => {
  test.each([
    ["mainland France", ["FRA"], [-1, 6], [44, 50]],
    ["the United States, in the lower 48", ["USA"], [-120, -75], [30, 48]],
    ["mainland Norway", ["NOR"], [5, 15], [58, 66]],
    ["Chile", ["CHL"], [-74, -67], [-45, -18]],
    ["Indonesia, on a large island", ["IDN"], [95, 120], [-8, 5]],
  ])("%s", (_, units, [west, east], [south, north]) => {
    const [x, y] = labelOf(units).at
    expect(west! < x && x < east! && south! < y && y < north!).toBe(true)
  })

  test("a set stands in its largest unit: the Soviet Union's in Russia", () => {
    const union = reigns.find(({ polity }) => polity.code === "SUN")!.polity.units
    const { at, area } = labelOf(union)
    expect(at[1]).toBeGreaterThan(54)
    expect(area).toBeGreaterThan(22e6)
  })

  test("a set does not depend on the order of its units", () => {
    expect(labelOf(["BEW", "DEW", "SAA"])).toEqual(labelOf(["SAA", "DEW", "BEW"]))
  })

  test("a set that no polity ever held is the largest unit's, with the sum of the areas", () => {
    const { at, area } = labelOf(["FRA", "CHE"])
    expect(at).toEqual(labelOf(["FRA"]).at)
    expect(area).toBe(labelOf(["FRA"]).area + labelOf(["CHE"]).area)
  })
})
