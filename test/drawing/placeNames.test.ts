import { describe, expect, test } from "vitest"
import type { Name } from "../../src/drawing/names.ts"
import { layoutName, placeNames } from "../../src/drawing/placeNames.ts"

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
function written(countries: Name[], organisations: Name[] = [], zoom = 0) {
  const placed = placeNames(
    {
      countries,
      organisations,
      zoom,
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
    const [first, second] = written([name("Austria", 60)], [name("WFTU", 50), name("ICFTU", 52)])
    expect(first).toEqual(["WFTU", 67])
    expect(second![0]).toBe("ICFTU")
    expect(second![1]).toBeLessThan(52)
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
