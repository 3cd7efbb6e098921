import { describe, expect, test } from "vitest"
import { arcShapes } from "../../src/arcs/arcShapes.ts"
import { gatherArcs, type Look } from "../../src/arcs/gatherArcs.ts"
import { eachSum } from "../../src/arcs/sumsOf.ts"
import { rowsIn } from "../../src/timeline/rowsIn.ts"
import { columnsOf, type WrittenArc } from "../map/arcs/columnsOf.ts"

const beijing = [116.4, 39.9] as const
const seoul = [127, 37.6] as const
const rome = [12.5, 41.9] as const
type Parts = Partial<WrittenArc>
const toSeoul = (start: number, parts: Parts = {}): WrittenArc => ({
  from: beijing,
  to: seoul,
  start,
  end: start + 1,
  ...parts,
})
const fromSeoul = (start: number, parts: Parts = {}) =>
  toSeoul(start, { from: seoul, to: beijing, direction: 2, ...parts })
const toRome = (start: number) => toSeoul(start, { to: rome })
const times = <T>(count: number, make: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i))

const year = { start: 0, end: 365 }
const zoomedOut = { world: 1000 }
const zoomedIn = { world: 20_000 }

function gather(written: readonly WrittenArc[], look: Partial<Look> = {}) {
  const arcs = columnsOf(written)
  const window = look.window ?? year
  const rows = rowsIn(arcs, [{ first: 0, last: arcs.count }], window, true)
  const { flows, lanes } = arcShapes(arcs)
  const gathering = gatherArcs(arcs, flows, rows.rows, {
    window,
    lanes: lanes.of,
    globe: false,
    selected: -1,
    ...zoomedOut,
    ...look,
  })
  return { ...gathering, sums: eachSum(gathering.sums) }
}
const inShort = (gathering: ReturnType<typeof gather>) => ({
  single: gathering.single,
  fanned: gathering.fanned.map(({ arc }) => arc),
  sums: gathering.sums.map(({ count }) => count),
})

describe("the arcs of a pair", () => {
  test("are drawn each, if they are few, however near they are", () => {
    expect(inShort(gather(times(3, toSeoul)))).toEqual({ single: [0, 1, 2], fanned: [], sums: [] })
  })

  test("are one where the map is too small to tell four of them apart", () => {
    expect(inShort(gather(times(4, toSeoul)))).toEqual({ single: [], fanned: [], sums: [4] })
    expect(inShort(gather(times(4, toSeoul), zoomedIn)).single).toHaveLength(4)
    expect(inShort(gather(times(4, toRome))).single).toHaveLength(4)
  })

  test("are one where they are more than there are lanes, however large the map", () => {
    expect(inShort(gather(times(8, toRome), zoomedIn)).sums).toEqual([8])
  })

  test("are one for each direction, on either side", () => {
    const { sums } = gather([...times(5, toSeoul), ...times(2, (i) => fromSeoul(i + 10))])
    expect(sums.map(({ count }) => count)).toEqual([2, 5])
    // Each on its own left, so that they are apart.
    expect(sums.every(({ lane }) => lane > 0)).toBe(true)
  })

  test("leave those of other pairs as they are", () => {
    const { single, sums } = gather([...times(5, toSeoul), toRome(20)])
    expect([single, sums.length]).toEqual([[5], 1])
  })

  test("fan out where one of their events is chosen, what goes out and what comes back apart", () => {
    const written = [...times(5, toSeoul), ...times(2, (i) => fromSeoul(i + 10))]
    const { fanned, sums } = gather(written, { selected: 2 })
    expect(sums).toEqual([])
    expect(fanned.map(({ arc }) => arc).sort()).toEqual([0, 1, 2, 3, 4, 5, 6])
    // Seen from Beijing: an arc from Seoul in a lane on its left is on the other side.
    const sides = fanned.map(({ arc, lane }) => (arc < 5 ? lane : -lane))
    expect(new Set(sides.map((side) => side.toFixed(3))).size).toBe(7)
    const back = sides.filter((_, i) => fanned[i]!.arc >= 5)
    const out = sides.filter((_, i) => fanned[i]!.arc < 5)
    expect(Math.max(...back)).toBeLessThan(Math.min(...out))
  })

  test("fan out anew in a window of many years, in which two of them have the same lane", () => {
    const decade = { window: { start: 0, end: 4000 } }
    const visits = [toRome(0), toRome(1000), toRome(2000)]
    expect(inShort(gather(visits, decade))).toEqual({ single: [], fanned: [0, 1, 2], sums: [] })
    const lanes = gather(visits, decade).fanned.map(({ lane }) => Math.round(lane))
    expect(lanes).toEqual([-1, 0, 1])
  })
})

describe("a sum", () => {
  test("is certain when one of its events is, and knows the latest", () => {
    const perhaps = { unsure: true }
    const mixed = gather([toSeoul(0), ...times(3, (i) => toSeoul(i + 1, perhaps))]).sums[0]!
    expect([mixed.isPossible, mixed.latest]).toEqual([false, 3])
    expect(gather(times(4, (i) => toSeoul(i, perhaps))).sums[0]!.isPossible).toBe(true)
  })

  test("does not hold what is outside of the window", () => {
    const visits = [...times(5, toSeoul), toSeoul(700)]
    expect(inShort(gather(visits)).sums).toEqual([5])
  })

  test("is made of the pulses of a place that has more than seven", () => {
    const said = (i: number) => toSeoul(i, { to: beijing, direction: 0 })
    expect(inShort(gather(times(7, said))).single).toHaveLength(7)
    expect(inShort(gather(times(8, said))).sums).toEqual([8])
  })
})

test("in a crowd every pair is summed, but the one of the chosen event", () => {
  const crowd = times(3500, (i) => toSeoul(i % 300, { to: [i % 50, 10] }))
  const all = gather(crowd)
  expect(all.single).toEqual([])
  expect(all.sums).toHaveLength(50)
  expect(all.sums.reduce((sum, { count }) => sum + count, 0)).toBe(3500)
  const opened = gather(crowd, { selected: 0 })
  expect(opened.sums).toHaveLength(49)
  expect(opened.fanned).toHaveLength(70)
})
