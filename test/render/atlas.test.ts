import { afterEach, expect, test } from "vitest"
import { statusColor } from "../../src/theme/statusColor.ts"
import { loadShapes } from "../../src/world/shapes.ts"
import { rawHistory, relation, timelineOf, visit } from "../fixtures/history.ts"
import { type AtlasOnPage, type Color, colorOf, farness, showAtlas } from "./atlasOnPage.ts"

type LngLat = readonly [number, number]

/** Shares of places: a name or a lake may lie on a few. */
const few = 0.2
const most = 0.6

let shown: AtlasOnPage[] = []
afterEach(() => {
  for (const one of shown) one.remove()
  shown = []
})

async function show(events: unknown[] = [], style?: string): Promise<AtlasOnPage> {
  const atlas = await showAtlas(events, style)
  shown.push(atlas)
  return atlas
}

/** Places along the border of two units, as the map draws it close up. */
async function alongBorder(a: string, b: string): Promise<LngLat[]> {
  const { units, pairs, borders } = await loadShapes("fine")
  const i = pairs.findIndex(([p, q]) => [units[p], units[q]].sort().join() === [a, b].sort().join())
  const lines = borders.features[i]!.geometry.coordinates as [number, number][][]
  return lines.flatMap((line) =>
    line.slice(1).map(([lng, lat], j): LngLat => {
      const [lng0, lat0] = line[j]!
      return [(lng0 + lng) / 2, (lat0 + lat) / 2]
    }),
  )
}

/** The share of a border's places in view that have the border's colour near them. */
async function inked(atlas: AtlasOnPage, a: string, b: string): Promise<number> {
  // The map may draw the border finer than it is here.
  const patches = atlas.colorsAround(await alongBorder(a, b), 4)
  expect(patches.length, `${a} ${b} in view`).toBeGreaterThan(9)
  const [border, land] = [colorOf("--border"), colorOf("--land")]
  const isInk = (color: Color) => farness(color, border) < farness(color, land)
  return patches.filter((patch) => patch.some(isInk)).length / patches.length
}

const shareOf = (colors: readonly Color[], is: (color: Color) => boolean): number =>
  colors.filter(is).length / colors.length

/** The share of places that have a colour, but for rounding and for what a name's halo tinges. */
const painted = (atlas: AtlasOnPage, places: readonly LngLat[], color: Color): number =>
  shareOf(atlas.colorsAt(places), (other) => farness(other, color) < 4)

/** The colour of the status with which these tests paint. */
const friendly = colorOf("#e0b75a")

/** Places side by side along a parallel, and along a meridian. */
const alongParallel = (lat: number, west: number, east: number) =>
  between(west, east).map((lng): LngLat => [lng, lat])
const alongMeridian = (lng: number, south: number, north: number) =>
  between(south, north).map((lat): LngLat => [lng, lat])
const between = (first: number, last: number) =>
  Array.from({ length: 60 }, (_, i) => first + ((last - first) * i) / 59)

test("the Soviet Union has no borders within; a year after its end it has", async () => {
  const atlas = await show()
  await atlas.look("t=1990", [45, 56], 3)
  expect(await inked(atlas, "RUS", "UKR")).toBeLessThan(few)
  expect(await inked(atlas, "KAZ", "RUS")).toBeLessThan(few)
  expect(await inked(atlas, "FIN", "RUS")).toBeGreaterThan(most)
  await atlas.look("t=1993", [45, 56], 3)
  expect(await inked(atlas, "RUS", "UKR")).toBeGreaterThan(most)
  expect(await inked(atlas, "KAZ", "RUS")).toBeGreaterThan(most)
})

test("the border within Germany is there until the day of unity", async () => {
  const atlas = await show()
  await atlas.look("t=1990-06-01", [11, 51.5], 5)
  expect(await inked(atlas, "DEE", "DEW")).toBeGreaterThan(most)
  await atlas.look("t=1990-12", [11, 51.5], 5)
  expect(await inked(atlas, "DEE", "DEW")).toBeLessThan(few)
  expect(await inked(atlas, "DEE", "POL")).toBeGreaterThan(most)
})

/** In the north of Albania, away from its name. */
const albania = alongParallel(41.5, 19.7, 20.2)

test("a country has its status's colour from the moment of the change on", async () => {
  const atlas = await show([relation({ status: "friendly" })])
  await atlas.look("t=1991", [20, 41], 6)
  expect(painted(atlas, albania, colorOf("--land"))).toBeGreaterThan(most)
  expect(painted(atlas, albania, friendly)).toBe(0)
  await atlas.look("t=1992", [20, 41], 6)
  expect(painted(atlas, albania, friendly)).toBeGreaterThan(most)
})

test("where a change is only possible two colours alternate", async () => {
  const atlas = await show([relation({ date: "[1992..1993]", status: "friendly" })])
  const land = colorOf("--land")
  await atlas.look("t=1992", [20, 41], 6)
  const isHatched = atlas
    .colorsAt(albania)
    .map((color) => farness(color, friendly) < farness(color, land))
  const turns = isHatched.filter((now, i) => i > 0 && now !== isHatched[i - 1])
  expect(turns.length).toBeGreaterThan(2)
  await atlas.look("t=1994", [20, 41], 6)
  expect(painted(atlas, albania, friendly)).toBeGreaterThan(most)
})

test("no band of land runs across the map at the 180th meridian", async () => {
  const atlas = await show()
  const sea = colorOf("--paper")
  await atlas.look("t=1990", [180, 45], 0.8)
  const seas = [
    ...alongParallel(40, 150, 230), // the North Pacific
    ...alongParallel(70.2, 184, 194), // east of Chukotka
    ...alongMeridian(5, 64.5, 73), // the Norwegian Sea, at the latitudes of Chukotka and Wrangel
    ...alongMeridian(155, -24, -13), // the Coral Sea, at the latitudes of Fiji
    ...alongMeridian(195, -24, -14), // the South Pacific
  ]
  const colors = atlas.colorsAt(seas)
  expect(colors).toHaveLength(seas.length)
  expect(seas.filter((_, i) => farness(colors[i]!, sea) > 8)).toEqual([])
  // Land goes on over it.
  expect(painted(atlas, alongParallel(67.3, 174, 184), colorOf("--land"))).toBeGreaterThan(most)
})

test("a year that moves uploads no arcs", async () => {
  const dates = [1989, 1990, 1991, 1992, 1993, 1994]
  const atlas = await show(dates.map((year) => visit({ id: `v${year}`, date: String(year) })))
  const { counts } = atlas.handle.atlas()!
  const before = counts().uploads
  expect(before).toBeGreaterThan(0)
  for (const year of dates) {
    await atlas.handle.goto(`t=${year}`)
    expect(counts()).toEqual({ arcs: 1, uploads: before })
  }
})

test("another history in another theme is drawn on the map that is there", async () => {
  const atlas = await show([relation({ status: "suspended" })])
  await atlas.look("t=1992", [20, 41], 6)
  const canvas = () => atlas.handle.atlas()!.map.getCanvas()
  const before = canvas()
  atlas.handle.setTheme("dark")
  await atlas.handle.arrived()
  const other = rawHistory({ events: [relation({ status: "friendly" })] })
  await atlas.handle.setData(JSON.stringify(other))
  await atlas.look("t=1992", [20, 41], 6)
  expect(canvas()).toBe(before)
  expect(canvas().isConnected).toBe(true)
  const { color } = timelineOf([]).dataset.statuses.get("friendly")!
  expect(painted(atlas, albania, colorOf(statusColor(color, "dark")))).toBeGreaterThan(most)
})

test("two on one page show two years, and one can leave", async () => {
  const events = [relation({ status: "friendly" })]
  const left = await show(events, "inset:0 50% 0 0")
  const right = await show(events, "inset:0 0 0 50%")
  await left.look("t=1991", [20, 41], 6)
  await right.look("t=1992", [20, 41], 6)
  expect(left.handle.getFrame()!.statuses).toEqual({})
  expect(painted(left, albania, colorOf("--land"))).toBeGreaterThan(most)
  expect(painted(right, albania, friendly)).toBeGreaterThan(most)
  expect(right.handle.getFrame()!.statuses).toEqual({ ALB: "friendly" })
  expect(document.querySelectorAll("canvas")).toHaveLength(2)
  left.remove()
  expect(document.querySelectorAll("canvas")).toHaveLength(1)
  expect(left.handle.atlas()).toBeUndefined()
  await right.look("t=1993", [20, 41], 6)
  expect(right.handle.getFrame()!.moment).toBe("1993")
})
