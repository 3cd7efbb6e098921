import { describe, expect, test } from "vitest"
import { dayOfIso } from "../../src/calendar/day.ts"
import { isContested, outlined } from "../../src/world/contested.ts"
import { loadShapes } from "../../src/world/shapes.ts"
import { type Territory, worldAt } from "../../src/world/worldAt.ts"

const on = (iso: string, territory?: readonly Territory[]) => worldAt(dayOfIso(iso), territory)

describe("the polities with a dashed outline", () => {
  test.each([
    ["1946-06-01", "DEU ERI KOR LBY PCI PGA PRK SOM"],
    ["1970-01-01", "NAM PGA PSE RHO TWN"],
    ["1991-01-01", "ESH KWT PGA PSE TMP TWN"],
    ["2020-01-01", "ESH PGA PSE TWN XKX"],
  ])("on %s: %s", (iso, codes) => {
    expect([...outlined(on(iso))].sort().join(" ")).toBe(codes)
  })
})

describe("what a dataset's territory settles has none", () => {
  test("a unit that goes to another polity", () => {
    expect(outlined(on("2020-01-01", [{ unit: "TWN", polity: "CHN" }])).has("TWN")).toBe(false)
  })

  test("a unit that is said to be the polity's own", () => {
    const world = on("2020-01-01", [{ unit: "XKX", polity: "XKX" }])
    expect(world.get("XKX")?.kind).toBe("disputed")
    expect(outlined(world).has("XKX")).toBe(false)
    expect(isContested(["SRB", "XKX"], world)).toBe(false)
  })

  test("but one of two units leaves the other as it was", () => {
    const world = on("2020-01-01", [{ unit: "GAZ", polity: "EGY" }])
    expect(outlined(world).has("PSE")).toBe(true)
    expect(isContested(["GAZ", "ISR"], world)).toBe(false)
    expect(isContested(["ISR", "WBK"], world)).toBe(true)
  })

  test("and not on days on which the entry does not hold", () => {
    const territory = [{ unit: "TWN", polity: "CHN", until: dayOfIso("2000-01-01") }]
    expect(outlined(on("1999-12-31", territory)).has("TWN")).toBe(false)
    expect(outlined(on("2000-01-01", territory)).has("TWN")).toBe(true)
  })
})

describe("a border is dashed", () => {
  test.each([
    ["IRQ", "KWT", "1990-08-01", false],
    ["IRQ", "KWT", "1990-08-02", true],
    ["IRQ", "KWT", "1991-02-28", false],
    ["SRB", "XKX", "2007-01-01", false], // one polity
    ["SRB", "XKX", "2009-01-01", true],
    ["EHE", "EHW", "2009-01-01", false], // one polity, if disputed
    ["FRA", "DEW", "1946-01-01", true],
    ["FRA", "DEW", "1950-01-01", false],
    ["FRA", "no unit", "1950-01-01", false],
  ])("between %s and %s on %s: %s", (a, b, iso, dashed) => {
    expect(isContested([a, b], on(iso))).toBe(dashed)
    expect(isContested([b, a], on(iso))).toBe(dashed)
  })

  test("only where two polities meet, and for all borders of one with an outline", async () => {
    const { units, pairs } = await loadShapes()
    for (const iso of ["1946-06-01", "1970-01-01", "1991-01-01", "2020-01-01"]) {
      const world = on(iso)
      const open = outlined(world)
      for (const [a, b] of pairs) {
        const [x, y] = [units[a]!, units[b]!]
        const [here, there] = [world.holderOf(x)!.code, world.holderOf(y)!.code]
        const expected = here !== there && (open.has(here) || open.has(there))
        expect(isContested([x, y], world), `${x} ${y} ${iso}`).toBe(expected)
      }
    }
  })
})
