import { afterEach, expect, test } from "vitest"
import { dayOf } from "../../src/calendar/day.ts"
import { columnsOf, type WrittenArc } from "../map/arcs/columnsOf.ts"
import { type ArcsOnMap, showArcs } from "./arcsOnMap.ts"

const year = { start: dayOf(1992), end: dayOf(1993) }
const within = { start: dayOf(1992, 5), end: dayOf(1992, 6) }
/** Across the Pacific, where nothing else is drawn. */
const alone: WrittenArc = { from: [-170, 0], to: [-110, 0], ...within }
/** So many arcs, each between two places of its own. */
const crowdOf = (count: number): WrittenArc[] =>
  Array.from({ length: count }, (_, i) => ({
    from: [20 + (i % 50), 50 + i / 400],
    to: [75 + (i % 41), 40 + i / 400],
    ...within,
  }))

let shown: ArcsOnMap
afterEach(() => shown.remove())

/** The darkness in the middle of the arc that lies alone, beside so many others. */
async function darknessBeside(others: number, selected: number | null = null): Promise<number> {
  shown?.remove()
  shown = await showArcs(columnsOf([alone, ...crowdOf(others)]), { center: [-160, 20] })
  shown.setWindow(year, { possible: true })
  shown.layer.setSelected(selected)
  await shown.layer.ready()
  shown.draw()
  return shown.darkness(shown.map.project(shown.placeOf(0, 0.7)))
}

test("in a crowd arcs are fainter, so that the map is seen through them", async () => {
  expect(await darknessBeside(2500)).toBeLessThan(0.6 * (await darknessBeside(10)))
})

test("what is chosen stands out of the crowd", async () => {
  expect(await darknessBeside(2500, 0)).toBeGreaterThan(0.9 * (await darknessBeside(10, 0)))
})
