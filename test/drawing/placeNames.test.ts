import { describe, expect, test } from "vitest"
import type { Name } from "../../src/drawing/names.ts"
import { type Box, layoutName, placeNames } from "../../src/drawing/placeNames.ts"

/** Letters half as wide as they are high. */
const widthOf = (text: string) => text.length / 2
const name = (text: string, x: number, rest: Partial<Name> = {}): Name => ({
  text,
  at: [x, 0],
  size: 10,
  from: 0,
  rank: 0,
  ...rest,
})

/** What is written on a map of 200 by 100 pixels, on which a degree is a pixel. */
function written(countries: Name[], organisations: Name[] = [], zoom = 0, taken: Box[] = []) {
  const placed = placeNames(
    {
      countries,
      organisations,
      zoom,
      taken,
      pointsOf: ({ at: [x] }) => [{ x, y: 50 }],
      layoutOf: (text, face) => layoutName(text, face, widthOf),
    },
    { width: 200, height: 100 },
  )
  return placed.map(({ lines, x }) => [lines.join("/"), x])
}

describe("names on a map", () => {
  test("of two that want one place the first has it", () => {
    expect(written([name("France", 50), name("Monaco", 60)])).toEqual([["France", 50]])
  })

  test("an organisation goes before a country, and to another side of its dot where one is taken", () => {
    const [first, second] = written([name("Austria", 90)], [name("WFTU", 50), name("ICFTU", 90)])
    expect(first).toEqual(["WFTU", 67])
    expect(second).toEqual(["ICFTU", 90 + 7 + 12.5])
    const taken = [{ west: 100, east: 110, north: 40, south: 60 }]
    expect(written([], [name("ICFTU", 90)], 0, taken)).toEqual([["ICFTU", 90 - 7 - 12.5]])
  })

  test("an organisation's name is nearer to its own dot than to any other, and covers none", () => {
    const placed = written([], [name("ICFTU · WCL", 100), name("WFTU", 110)])
    expect(placed.map(([text]) => text)).toEqual(["ICFTU · WCL", "WFTU"])
    expect(placed[0]![1]).toBeLessThan(100)
    expect(placed[1]![1]).toBeGreaterThan(110)
  })

  test("a country's name covers no dot of an organisation, whether that has a name or not", () => {
    expect(
      written(
        [name("Austria", 100)],
        [name("an organisation whose name is wider than the map", 95)],
      ),
    ).toEqual([])
  })

  test("an organisation's name is not cut by the edge: it stands on another side, or not at all", () => {
    expect(written([], [name("WFTU", 190)])).toEqual([["WFTU", 190 - 7 - 10]])
    expect(written([], [name("WFTU", 215)])).toEqual([])
  })

  test("a small country has its name closer up; a map smaller than the world has those of zoom 0", () => {
    const small = [name("Malta", 100, { from: 2 })]
    expect(written(small, [], 1)).toEqual([])
    expect(written(small, [], 2)).toEqual([["Malta", 100]])
    expect(written([name("China", 100)], [], -1)).toEqual([["China", 100]])
  })

  test("what lies beside the map is not written", () => {
    expect(written([name("Chile", -40)])).toEqual([])
  })

  test("a long name has lines; organisations that share a seat stand whole below each other", () => {
    expect(layoutName("Papua New Guinea", "serif", widthOf).lines).toEqual(["Papua New", "Guinea"])
    expect(layoutName("ICFTU · WCL", "sans", widthOf).lines).toEqual(["ICFTU · WCL"])
    const shared = layoutName("自由工联 · 世界劳联", "sans", (text) => text.length)
    expect(shared).toEqual({ lines: ["自由工联", "世界劳联"], width: 4 })
  })
})
