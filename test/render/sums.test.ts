import { afterEach, describe, expect, test, vi } from "vitest"
import { arcShapes } from "../../src/arcs/arcShapes.ts"
import { eachSum } from "../../src/arcs/sumsOf.ts"
import { dayOf } from "../../src/calendar/day.ts"
import { pulseRadius } from "../../src/drawing/pulse.ts"
import { columnsOf, type WrittenArc } from "../map/arcs/columnsOf.ts"
import { type ArcsOnMap, type Look, showArcs } from "./arcsOnMap.ts"

const beijing = [116.4, 39.9] as const
const seoul = [127, 37.6] as const
const canberra = [149.1, -35.3] as const
const year = { start: dayOf(1992), end: dayOf(1993) }

const visits: WrittenArc[] = Array.from({ length: 6 }, (_, i) => ({
  from: beijing,
  to: seoul,
  start: dayOf(1992, i + 1),
  end: dayOf(1992, i + 2),
}))
const back: WrittenArc = { ...visits[5]!, from: seoul, to: beijing, direction: 2 }
const said: WrittenArc = { ...back, from: canberra, to: canberra, direction: 0 }
const perhapsSaid: WrittenArc = { ...said, unsure: true }
const arcs = columnsOf([...visits, back, said, perhapsSaid])
const [first, last, toBeijing, pulse] = [0, 5, 6, 7]

let shown: ArcsOnMap
afterEach(() => shown.remove())

async function show(look: Look = {}): Promise<ArcsOnMap> {
  shown = await showArcs(arcs, { center: [130, 10], zoom: 1.2, ...look })
  shown.setWindow(year, { possible: true })
  await shown.layer.ready()
  shown.draw()
  return shown
}

/** Where an arc is in a lane at s, in CSS pixels. */
function onScreen(arc: number, lane: number, s = 0.5) {
  const at = shown.placeOf(arc, s, lane)
  return shown.map.project(at)
}

/** The lane that an arc has for itself. */
const arcLane = (arc: number) => arcShapes(arcs).lanes.of[arc]!

/** The sums of the last frame: what comes back, what goes out. */
const sums = () => eachSum(shown.layer.sums!.gathering!.sums)

/** The numbers that are written, in whichever copy of the world. */
const counts = () => [
  ...new Set(
    shown.layer.sums!.countsIn(shown.layer.view!)?.sprites.map(({ sprite }) => sprite.key),
  ),
]

describe("visits that cannot be told apart", () => {
  test("are drawn as one, thicker, with their number", async () => {
    await show()
    const [, sum] = sums()
    expect(shown.inkAt(onScreen(first, sum!.lane, 0.6))).toBeGreaterThan(15)
    expect(counts()).toHaveLength(1)
    expect(counts()[0]).toMatch(/ 6$/)
  })

  test("are found as one, which knows them all", async () => {
    await show()
    const [other, sum] = sums()
    expect(shown.pick(onScreen(first, sum!.lane, 0.6), 2)).toBe(last)
    expect(shown.layer.sums!.summedWith(last)).toEqual([0, 1, 2, 3, 4, 5])
    expect(shown.pick(onScreen(toBeijing, other!.lane, 0.6), 2)).toBe(toBeijing)
    expect(shown.layer.sums!.summedWith(toBeijing)).toEqual([toBeijing])
  })

  test("fan out when one of them is chosen, and each is found", async () => {
    await show()
    shown.layer.setSelected(2)
    shown.draw()
    const { fanned } = shown.layer.sums!.gathering!
    expect(sums()).toEqual([])
    for (const { arc, lane } of fanned) {
      expect(shown.inkAt(onScreen(arc, lane))).toBeGreaterThan(3)
      expect(shown.pick(onScreen(arc, lane), 2)).toBe(arc)
    }
    expect(counts()).toEqual([])
  })

  test("are drawn each where the map is large enough, and as one again", async () => {
    await show()
    shown.map.jumpTo({ center: [122, 39], zoom: 5 })
    shown.draw()
    expect(sums()).toEqual([])
    for (const arc of [first, last, toBeijing]) {
      const lane = arcLane(arc)
      expect(shown.pick(onScreen(arc, lane), 2)).toBe(arc)
    }
    shown.map.jumpTo({ center: [130, 10], zoom: 1 })
    shown.draw()
    expect(sums().map(({ count }) => count)).toEqual([1, 6])
  })

  test("are summed on the globe too", async () => {
    await show({ projection: "globe", center: [121, 38], zoom: 1.5 })
    const [, sum] = sums()
    expect(sum!.count).toBe(6)
    expect(shown.inkAt(onScreen(first, sum!.lane, 0.6))).toBeGreaterThan(10)
    expect(shown.pick(onScreen(first, sum!.lane, 0.6), 3)).toBe(last)
  })

  test("upload once for a moment, and nothing while it rests", async () => {
    await show()
    const gl = shown.map.getCanvas().getContext("webgl2")!
    shown.draw()
    const data = vi.spyOn(gl, "bufferSubData")
    const before = shown.layer.uploads
    for (let i = 0; i < 5; i++) shown.draw()
    expect(shown.layer.uploads).toBe(before)
    expect(data).not.toHaveBeenCalled()
  })
})

describe("a pulse", () => {
  const around = (angle: number, radius: number) => {
    const { x, y } = shown.map.project(canberra as unknown as [number, number])
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) }
  }
  const angles = Array.from({ length: 24 }, (_, i) => (i / 24) * 2 * Math.PI)

  test("is a ring at its place; one that may not be is broken, and around it", async () => {
    await show()
    for (const angle of angles)
      expect(shown.inkAt(around(angle, pulseRadius(0)))).toBeGreaterThan(3)
    const inked = angles.map((angle) => shown.darkness(around(angle, pulseRadius(1))))
    expect(Math.max(...inked)).toBeGreaterThan(60)
    expect(Math.min(...inked)).toBeLessThan(30)
  })

  test("is found on its ring, and not beside it", async () => {
    await show()
    expect(shown.pick(around(0.7, pulseRadius(0)), 1)).toBe(pulse)
    expect(shown.pick(around(0.7, pulseRadius(1)), 1)).toBe(pulse + 1)
    expect(shown.pick(around(0.7, 1), 2)).toBe(-1)
    expect(shown.pick(around(0.7, 25), 5)).toBe(-1)
  })
})

test("a journey in order is drawn leg after leg", async () => {
  const stops = [beijing, [90, 10], [60, -10], [30, 0]] as const
  const legs = stops.slice(1).map((to, leg) => ({
    from: stops[leg]!,
    to,
    start: year.start,
    end: year.end,
    event: 0,
    leg,
    legs: 3,
  }))
  shown = await showArcs(columnsOf(legs), { center: [75, 10], zoom: 1.5 })
  shown.setWindow(year, { possible: true })
  const seen = (phase: number) => {
    shown.layer.setPhase(phase)
    shown.draw()
    return [0, 1, 2].map((leg) => shown.inkAt(onScreen(leg, 0, 0.5)) > 3)
  }
  expect(seen(0.2)).toEqual([true, false, false])
  expect(seen(0.4)).toEqual([true, true, false])
  expect(seen(1)).toEqual([true, true, true])
  shown.layer.setPhase(0.25)
  expect(shown.pick(onScreen(2, 0, 0.5), 3)).toBe(-1)
})

test("what is only possible is hidden beside what is certain, with sums or without", async () => {
  const often = Array.from({ length: 6 }, (_, i) => ({
    from: beijing,
    to: seoul,
    start: dayOf(1980, i + 1),
    end: dayOf(1980, i + 2),
  }))
  const at = (day: number) => ({
    from: beijing,
    start: dayOf(1992, 1, day),
    end: dayOf(1992, 1, day + 1),
  })
  const cairo = [31.2, 30] as const
  const few = columnsOf([
    ...often,
    { ...at(1), to: canberra },
    { ...at(2), to: cairo, unsure: true },
    { ...at(3), to: [77.2, 28.6] },
  ])
  shown = await showArcs(few, { center: [90, 20], zoom: 1.5 })
  const perhaps = shown.map.project(shown.placeOf(7, 0.5))
  for (const [possible, ink] of [
    [true, 1],
    [false, 0],
  ] as const) {
    shown.setWindow(year, { possible })
    await shown.layer.ready()
    expect(shown.layer.sums).toBeDefined()
    expect(Math.min(1, shown.inkAt(perhaps))).toBe(ink)
  }
})
