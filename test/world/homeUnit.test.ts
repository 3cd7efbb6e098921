import { describe, expect, test } from "vitest"
import { dayOfIso } from "../../src/calendar/day.ts"
import { homeUnitOf, polityOf } from "../../src/world/homeUnit.ts"
import { reigns } from "../../src/world/reigns.ts"

describe("the polity of a code on a day", () => {
  test.each([
    ["DEU", "1985-01-01", "DEU"],
    ["CZE", "1991-01-01", "CSK"],
    ["SVK", "1991-01-01", "CSK"],
    ["CSK", "1993-01-01", "CZE"],
    ["SUN", "1993-01-01", "RUS"],
    ["UZB", "1985-01-01", "SUN"],
    ["DDR", "1991-01-01", "DEU"],
    ["YMD", "1991-01-01", "YEM"],
    ["YUG", "2004-01-01", "SCG"],
    ["YUG", "2010-01-01", "SRB"],
    ["VDR", "1980-01-01", "VNM"],
    ["HKG", "2000-01-01", "CHN"],
    ["TWN", "1947-01-01", "CHN"],
    ["ERI", "1970-01-01", "ETH"],
    ["SGP", "1964-01-01", "MYS"],
    ["ISR", "1946-01-01", "PAL"],
  ])("%s on %s is %s", (code, iso, expected) => {
    expect(polityOf(code, dayOfIso(iso))?.code).toBe(expected)
  })

  test("follows the territory of a dataset", () => {
    const territory = [{ unit: "TWN", polity: "CHN" }]
    expect(polityOf("TWN", dayOfIso("1995-01-01"))?.code).toBe("TWN")
    expect(polityOf("TWN", dayOfIso("1995-01-01"), territory)?.code).toBe("CHN")
  })

  test("is unknown for a code that the table does not have", () => {
    expect(polityOf("XXX", 0)).toBeUndefined()
  })
})

describe("the home unit", () => {
  test.each([
    ["SUN", "RUS"],
    ["DEU", "BEE"],
    ["CHN", "CHN"],
    ["ATF", "ATF"], // governed from abroad
    ["ATA", "ATA"], // no capital
    ["VAT", "VAT"], // smaller than the rounding of its capital's place
  ])("of %s is %s", (code, unit) => {
    expect(homeUnitOf(code)).toBe(unit)
  })

  test("is one that the polity held last, for every code", () => {
    const last = new Map(reigns.map(({ polity }) => [polity.code, polity.units]))
    for (const [code, units] of last) expect(units, code).toContain(homeUnitOf(code))
  })

  test("is unknown for a code that the table does not have", () => {
    expect(homeUnitOf("XXX")).toBeUndefined()
  })
})
