import { expect, test } from "vitest"
import { createUnitFinder } from "../../src/map/createUnitFinder.ts"
import { loadShapes } from "../../src/world/shapes.ts"

const shapes = await loadShapes("fine")
const find = createUnitFinder(shapes)
const at = (lng: number, lat: number) => shapes.units[find(lng, lat)]

test("every unit but the smallest, which are dots, is found where its name stands", () => {
  const isSmall = (unit: string) => shapes.labelOf([unit]).area < 50
  const lost = shapes.units.filter(
    (unit) => !isSmall(unit) && at(...shapes.labelOf([unit]).at) !== unit,
  )
  expect(lost).toEqual([])
})

test("land goes on over the 180th meridian, by whichever longitude it is asked for", () => {
  expect([179, 181, -179, 541].map((lng) => at(lng, 68))).toEqual(["RUS", "RUS", "RUS", "RUS"])
})

test("the sea is nobody's, and a state within another is its own", () => {
  expect(at(-30, 0)).toBeUndefined()
  expect(at(28.2, -29.5)).toBe("LSO")
})
