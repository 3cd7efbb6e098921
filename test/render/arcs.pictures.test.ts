import { afterEach, expect, test } from "vitest"
import { page } from "vitest/browser"
import { dayOf } from "../../src/calendar/day.ts"
import { columnsOf } from "../map/arcs/columnsOf.ts"
import { type ArcsOnMap, dark, type Look, paper, showArcs } from "./arcsOnMap.ts"

const beijing = [116.4, 39.9] as const
const visit = { start: dayOf(1992, 5), end: dayOf(1992, 6) }
const sometime = { start: dayOf(1990), end: dayOf(1995) }
const year = { start: dayOf(1992), end: dayOf(1993) }

const arcs = columnsOf([
  { from: beijing, to: [-99.13, 19.43], direction: 1, ...visit },
  { from: beijing, to: [-82.37, 23.13], direction: 1, ...visit },
  { from: [19.82, 41.33], to: beijing, direction: 2, ...visit },
  { from: [12.5, 41.9], to: beijing, direction: 2, ...visit },
  { from: beijing, to: [12.5, 41.9], direction: 1, ...visit },
  { from: beijing, to: [77.2, 28.6], direction: 1, ...sometime },
  { from: [-7.6, 33.6], to: beijing, direction: 2, ...sometime },
  { from: beijing, to: [-8, 12.65], direction: 1, ...visit },
  { from: beijing, to: [149.1, -35.3], direction: 1, ...visit },
  { from: [139.7, 35.7], to: beijing, direction: 2, ...visit },
  { from: [44.4, 33.3], to: [28.2, -25.7], direction: 3, ...visit },
  { from: [106.8, -6.2], to: [36.8, -1.3], direction: 0, ...visit },
  { from: beijing, to: beijing, direction: 1, ...visit },
  { from: [-58.4, -34.6], to: beijing, direction: 2, ...visit },
])

/** Not land, only something of its colour and of a status's to cross. */
const fields: [color: string, west: number, south: number, east: number, north: number][] = [
  ["land", -10, -34, 50, 36],
  ["land", 50, 8, 140, 70],
  ["land", -10, 38, 48, 70],
  ["land", -120, 8, -60, 70],
  ["land", 114, -38, 153, -12],
  ["#2a7d76", 60, 25, 85, 50],
  ["#dfb85c", 25, 44, 44, 62],
]

let shown: ArcsOnMap
afterEach(() => shown.remove())

async function picture(name: string, look: Look, set?: (shown: ArcsOnMap) => void) {
  const theme = look.theme ?? paper
  shown = await showArcs(arcs, { center: [125, 30], zoom: 0.98, ...look })
  for (const [i, [color, west, south, east, north]] of fields.entries()) {
    const ring = []
    for (let x = west; x < east; x++) ring.push([x, south])
    for (let y = south; y < north; y++) ring.push([east, y])
    for (let x = east; x > west; x--) ring.push([x, north])
    for (let y = north; y >= south; y--) ring.push([west, y])
    shown.map.addSource(`field${i}`, {
      type: "geojson",
      data: { type: "Polygon", coordinates: [ring] },
    })
    const fill = color === "land" ? theme.land : color
    shown.map.addLayer(
      { id: `field${i}`, type: "fill", source: `field${i}`, paint: { "fill-color": fill } },
      "arcs",
    )
  }
  shown.setWindow(year, { possible: true })
  set?.(shown)
  const idle = shown.map.once("idle")
  shown.map.triggerRepaint()
  await idle
  await page.screenshot({ path: `../pictures/arcs-${name}.png` })
  expect(shown.layer.drawn).toBe(arcs.lines)
}

test("paper, at rest", () => picture("paper", {}))
test("dark, at rest", () => picture("dark", { theme: dark }))
test("paper, under way", () => picture("flight", {}, ({ layer }) => layer.setPhase(0.4)))
test("paper, arriving", () => picture("arriving", {}, ({ layer }) => layer.setPhase(0.8)))
test("paper, one chosen", () => picture("chosen", {}, ({ layer }) => layer.setSelected(4)))
test("closer", () => picture("closer", { center: [70, 42], zoom: 2.6 }))
test("heads, eight times as large", () =>
  picture("heads", { center: [112, 40], zoom: 0.98, width: 160, height: 90 }, ({ map }) => {
    map.setPixelRatio(8)
    map.getContainer().style.scale = "8"
    map.getContainer().style.transformOrigin = "0 0"
  }))
test("the globe", () => picture("globe", { projection: "globe", center: [110, 40], zoom: 1.9 }))
