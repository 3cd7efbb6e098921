import { afterEach, describe, expect, test, vi } from "vitest"
import { pointOnArc } from "../../src/arcs/curve.ts"
import { dayOf } from "../../src/calendar/day.ts"
import { flightOf } from "../../src/map/arcs/flight.ts"
import { columnsOf } from "../map/arcs/columnsOf.ts"
import { type ArcsOnMap, type Look, showArcs } from "./arcsOnMap.ts"

const beijing = [116.4, 39.9] as const
const tirana = [19.82, 41.33] as const
const rome = [12.5, 41.9] as const

const in1992 = { start: dayOf(1992, 5), end: dayOf(1992, 6) }
const year1992 = { start: dayOf(1992), end: dayOf(1993) }
const year1980 = { start: dayOf(1980), end: dayOf(1981) }

const toMexico = 0
const toHavana = 1
const fromTirana = 2
const fromRome = 3
const toRome = 4
const possiblyToDelhi = 5
const withinBeijing = 6

const arcs = columnsOf([
  { from: beijing, to: [-99.13, 19.43], direction: 1, ...in1992 },
  { from: beijing, to: [-82.37, 23.13], direction: 1, ...in1992 },
  { from: tirana, to: beijing, direction: 2, ...in1992 },
  { from: rome, to: beijing, direction: 2, ...in1992 },
  { from: beijing, to: rome, direction: 1, ...in1992 },
  { from: beijing, to: [77.2, 28.6], direction: 1, ...in1992, end: dayOf(1995) },
  { from: beijing, to: beijing, direction: 1, ...in1992, end: dayOf(1992, 6) },
])

let shown: ArcsOnMap
afterEach(() => shown.remove())

async function show(look?: Look): Promise<ArcsOnMap> {
  shown = await showArcs(arcs, look)
  shown.setWindow(year1992, { possible: true })
  return shown
}

/** Where arc is at s, `aside` CSS pixels to its left; in CSS pixels. */
function onScreen(arc: number, s: number, aside = 0): { x: number; y: number } {
  const at = (t: number) => {
    const { x, y } = pointOnArc(shown.curveOf(arc), t)
    const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
    return shown.map.project([x * 360 - 180, lat])
  }
  const point = at(s)
  const way = at(s + 1e-3).sub(at(s - 1e-3))
  const length = Math.hypot(way.x, way.y)
  return { x: point.x + (way.y / length) * aside, y: point.y - (way.x / length) * aside }
}

const globe: Look = { projection: "globe", center: [95, 35], zoom: 1.5 }

describe("on the flat map", () => {
  test("the ink is where the curve is, and not beside it", async () => {
    await show()
    for (const arc of [toMexico, toHavana, fromTirana, fromRome, toRome])
      for (const s of [0.3, 0.5, 0.7, 0.9]) {
        expect(shown.inkAt(onScreen(arc, s))).toBeGreaterThan(5)
        expect(shown.inkAt(onScreen(toMexico, s, 25))).toBe(0)
      }
    expect(shown.layer.drawn).toBe(6)
  })

  test("out is red, in is blue", async () => {
    await show()
    const out = shown.colorAt(onScreen(toMexico, 0.8))
    expect(out[0] - out[2]).toBeGreaterThan(60)
    const lines = [-2, -1, 0, 1, 2].map((aside) => shown.colorAt(onScreen(fromTirana, 0.6, aside)))
    expect(Math.max(...lines.map(([red, , blue]) => blue - red))).toBeGreaterThan(20)
  })

  test("there is no break at the 180th meridian, nor a way around the other side", async () => {
    await show({ center: [180, 40] })
    const curve = shown.curveOf(toMexico)
    const s = Array.from({ length: 1000 }, (_, i) => i / 1000).find(
      (t) => pointOnArc(curve, t).x >= 1,
    )!
    for (const near of [-0.01, 0, 0.01])
      expect(shown.inkAt(onScreen(toMexico, s + near))).toBeGreaterThan(5)
    const middle = shown.map.project([0, 55])
    expect(shown.inkAt(middle)).toBe(0)
  })

  test("every world copy has its arcs", async () => {
    await show({ center: [0, 30], zoom: 0.2 })
    const here = onScreen(fromTirana, 0.6, 1)
    const world = 512 * 2 ** shown.map.getZoom()
    expect(shown.inkAt(here)).toBeGreaterThan(3)
    expect(shown.inkAt({ x: here.x - world, y: here.y })).toBeGreaterThan(3)
    expect(shown.pick({ x: here.x - world, y: here.y }, 3)).toBe(fromTirana)
  })

  test("a moment without arcs is empty paper", async () => {
    await show()
    shown.setWindow(year1980, { possible: true })
    for (const arc of [toMexico, fromTirana])
      for (const s of [0.3, 0.7, 1]) expect(shown.inkAt(onScreen(arc, s))).toBe(0)
    expect(shown.layer.drawn).toBe(0)
  })

  test("the possible is drawn when asked for", async () => {
    await show()
    const ink = () =>
      [0.5, 0.55, 0.6, 0.65, 0.7].reduce(
        (sum, s) => sum + shown.inkAt(onScreen(possiblyToDelhi, s)),
        0,
      )
    expect(ink()).toBeGreaterThan(5)
    shown.setWindow(year1992, { possible: false })
    expect(ink()).toBe(0)
    expect(shown.layer.drawn).toBe(5)
  })

  test("what is past rests, whatever the phase, and is the paler the longer ago it was", async () => {
    await show()
    const at = onScreen(toMexico, 0.6)
    // The middle of the line, wherever it falls between pixels.
    const places = Array.from({ length: 20 }, (_, i) => onScreen(toMexico, 0.6 + i / 200))
    const colors = () => places.map((place) => shown.colorAt(place))
    shown.layer.setPhase(0)
    const ground = colors()
    const strength = () =>
      Math.max(...colors().flatMap((rgb, i) => rgb.map((c, j) => Math.abs(c - ground[i]![j]!))))
    shown.layer.setPhase(1)
    const now = strength()
    const seenFrom = (year: number) => {
      const window = { start: dayOf(1980), end: dayOf(year + 1) }
      shown.setWindow(window, { possible: true, since: dayOf(year) })
      return strength()
    }
    shown.layer.setPhase(0.01)
    expect(seenFrom(1992)).toBe(0)
    const justPast = seenFrom(1993)
    const longPast = seenFrom(2020)
    expect(shown.pick(at, 3)).toBe(toMexico)
    expect(justPast).toBeLessThan(0.85 * now)
    expect(longPast).toBeLessThan(0.75 * justPast)
    expect(longPast).toBeGreaterThan(15)
  })

  test("a year of 50 moments uploads nothing", async () => {
    await show()
    const gl = shown.map.getCanvas().getContext("webgl2")!
    const before = shown.layer.uploads
    expect(before).toBeGreaterThan(0)
    const data = vi.spyOn(gl, "bufferData")
    for (let i = 0; i < 50; i++) {
      shown.setWindow({ start: dayOf(1960 + i), end: dayOf(1961 + i) }, { possible: true })
      shown.draw()
    }
    expect(shown.layer.uploads).toBe(before)
    // MapLibre's own uploads are smaller than any column of ours could be told from; ours are static.
    expect(data.mock.calls.filter(([, , usage]) => usage === gl.STATIC_DRAW)).toHaveLength(0)
  })

  test("the chosen event is stronger and the others are quieter", async () => {
    await show()
    const at = onScreen(toMexico, 0.8)
    const plain = shown.colorAt(at)[1]
    const thin = shown.inkAt(at)
    shown.layer.setSelected(toMexico)
    expect(shown.inkAt(at)).toBeGreaterThan(thin)
    shown.layer.setSelected(toHavana)
    expect(shown.colorAt(at)[1]).toBeGreaterThan(plain + 40)
  })
})

describe("the flight", () => {
  test("nothing at 0, the head on its way, the whole at 1", async () => {
    await show()
    shown.layer.setPhase(0)
    for (const s of [0.05, 0.5, 1]) expect(shown.inkAt(onScreen(toMexico, s))).toBe(0)
    for (const phase of [0.2, 0.35, 0.5]) {
      shown.layer.setPhase(phase)
      const { head } = flightOf(phase, toMexico)
      expect(shown.inkAt(onScreen(toMexico, head - 0.02))).toBeGreaterThan(8)
      expect(shown.inkAt(onScreen(toMexico, head + 0.02))).toBe(0)
    }
    shown.layer.setPhase(1)
    expect(shown.inkAt(onScreen(toMexico, 0.95))).toBeGreaterThan(5)
  })

  test("only what is drawn by now is found", async () => {
    await show()
    const late = onScreen(toMexico, 0.9)
    const early = onScreen(toMexico, 0.25)
    shown.layer.setPhase(0.35)
    expect(shown.pick(late, 5)).toBe(-1)
    expect(shown.pick(early, 5)).toBe(toMexico)
    shown.layer.setPhase(1)
    expect(shown.pick(late, 5)).toBe(toMexico)
  })
})

describe("picking on the flat map", () => {
  test("finds each arc, out apart from back, and nothing beside", async () => {
    await show()
    for (const arc of [toMexico, toHavana, fromTirana, fromRome, toRome, possiblyToDelhi])
      expect(shown.pick(onScreen(arc, 0.55), 4)).toBe(arc)
    expect(shown.pick(onScreen(toMexico, 0.5, -30), 5)).toBe(-1)
    const { x, y } = onScreen(toMexico, 0)
    expect(shown.pick({ x: x + 6, y: y + 6 }, 1.5)).toBe(withinBeijing)
  })

  test("does not find what is not drawn", async () => {
    await show()
    const at = onScreen(possiblyToDelhi, 0.6)
    shown.setWindow(year1992, { possible: false })
    expect(shown.pick(at, 4)).toBe(-1)
    shown.setWindow(year1980, { possible: true })
    expect(shown.pick(onScreen(toMexico, 0.6), 4)).toBe(-1)
  })

  test("follows a turned and tilted map", async () => {
    await show()
    shown.map.jumpTo({ bearing: 40, pitch: 45 })
    shown.draw()
    const at = onScreen(toMexico, 0.4)
    expect(shown.inkAt(at)).toBeGreaterThan(5)
    expect(shown.pick(at, 3)).toBe(toMexico)
  })
})

describe("on the globe", () => {
  test("the ink is on the great circle and is found there", async () => {
    await show(globe)
    // Here the flat map has the great circle too.
    for (const s of [0.4, 0.6, 0.8]) {
      const at = onScreen(fromTirana, s)
      expect(shown.inkAt(at)).toBeGreaterThan(5)
      expect(shown.pick(at, 3)).toBe(fromTirana)
    }
    expect(shown.inkAt(onScreen(fromTirana, 0.5, 60))).toBe(0)
  })

  test("the far side hides its arcs, from the eye and from the pointer", async () => {
    await show({ ...globe, center: [-100, -35] })
    const at = onScreen(fromTirana, 0.5)
    expect(shown.inkAt(at)).toBe(0)
    expect(shown.pick(at, 6)).toBe(-1)
    expect(shown.inkAt(onScreen(toMexico, 0.99))).toBeGreaterThan(3)
  })
})

test("one map changes its projection and back", async () => {
  await show({ center: [95, 35], zoom: 1.5 })
  expect(shown.inkAt(onScreen(fromTirana, 0.6))).toBeGreaterThan(5)
  const flat = onScreen(fromTirana, 0.6)
  shown.map.setProjection({ type: "globe" })
  shown.draw()
  const round = onScreen(fromTirana, 0.6)
  expect(Math.hypot(flat.x - round.x, flat.y - round.y)).toBeGreaterThan(10)
  expect(shown.inkAt(round)).toBeGreaterThan(5)
  shown.map.setProjection({ type: "mercator" })
  shown.draw()
  expect(shown.inkAt(onScreen(fromTirana, 0.6))).toBeGreaterThan(5)
})

test("after a lost context the same layer, added again, draws and finds", async () => {
  await show()
  const { map, layer } = shown
  const lose = map.getCanvas().getContext("webgl2")!.getExtension("WEBGL_lose_context")!
  const lost = map.once("webglcontextlost")
  lose.loseContext()
  await lost
  expect(() => layer.setPhase(0.5)).not.toThrow()
  // A context cannot be restored before the event of its loss is over.
  await new Promise(requestAnimationFrame)
  const loaded = map.once("style.load")
  const restored = map.once("webglcontextrestored")
  lose.restoreContext()
  await Promise.all([loaded, restored])
  map.addLayer(layer)
  layer.setPhase(1)
  shown.draw()
  expect(shown.inkAt(onScreen(toMexico, 0.7))).toBeGreaterThan(5)
  expect(shown.pick(onScreen(toMexico, 0.7), 3)).toBe(toMexico)
})

test("a shader that does not compile throws once, and then the layer is silent", async () => {
  await show()
  const { map, layer } = shown
  const render = vi.spyOn(layer, "render")
  shown.draw()
  const [gl, args] = render.mock.calls[0]!
  const broken = { ...args.shaderData, variantName: "broken", vertexShaderPrelude: "nonsense" }
  const log = /does not compile: ERROR/
  expect(() => layer.render(gl, { ...args, shaderData: broken })).toThrow(log)
  expect(() => layer.render(gl, { ...args, shaderData: broken })).not.toThrow()
  expect(() => map.redraw()).not.toThrow()
  expect(shown.pick(onScreen(toMexico, 0.5), 5)).toBe(-1)
})

test("a removed layer leaves nothing behind, and can come again", async () => {
  await show()
  const gl = shown.map.getCanvas().getContext("webgl2")!
  const made = { program: 0, buffer: 0, array: 0 }
  for (const [kind, make, drop] of [
    ["program", "createProgram", "deleteProgram"],
    ["buffer", "createBuffer", "deleteBuffer"],
    ["array", "createVertexArray", "deleteVertexArray"],
  ] as const) {
    const [create, remove] = [gl[make].bind(gl), gl[drop].bind(gl)] as [
      () => never,
      (x: never) => void,
    ]
    vi.spyOn(gl, make).mockImplementation(() => {
      made[kind]++
      return create()
    })
    vi.spyOn(gl, drop).mockImplementation((object) => {
      made[kind]--
      remove(object as never)
    })
  }
  shown.map.removeLayer("arcs")
  expect(made).toEqual({ program: -2, buffer: -6, array: -1 })
  shown.map.addLayer(shown.layer)
  expect(shown.inkAt(onScreen(toMexico, 0.7))).toBeGreaterThan(5)
  expect(made).toEqual({ program: 0, buffer: 0, array: 0 })
})
