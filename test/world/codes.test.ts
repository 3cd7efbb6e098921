import { expect, test } from "vitest"
import { isoOfDay } from "../../src/calendar/day.ts"
import { aliases, isPolityCode, isUnit, spansOf } from "../../src/world/codes.ts"
import { reigns } from "../../src/world/reigns.ts"

test("former states have codes of their own", () => {
  expect(["SUN", "CSK", "YUG", "DDR", "YMD"].every(isPolityCode)).toBe(true)
  expect(isPolityCode("XXX")).toBe(false)
  expect(isPolityCode("toString")).toBe(false)
})

test("units are no polities: the east of Germany, the Crimea", () => {
  expect(isUnit("DEE") && !isPolityCode("DEE")).toBe(true)
  expect(isUnit("CRM") && !isPolityCode("CRM")).toBe(true)
  expect(isUnit("CRI") && isPolityCode("CRI")).toBe(true)
  expect(isUnit("SUN")).toBe(false)
})

test("a polity's rows are one span while they follow each other", () => {
  const [span, ...more] = spansOf("DEU")
  expect(more).toEqual([])
  expect(span).toEqual({ start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY })
})

test("a polity that went and came again has two spans", () => {
  const [first, second, ...more] = spansOf("ERI")
  expect([isoOfDay(first!.end), isoOfDay(second!.start)]).toEqual(["1952-09-15", "1993-05-24"])
  expect(more).toEqual([])
  expect(spansOf("XXX")).toEqual([])
})

test("former codes of states that go on lead to codes of the table", () => {
  for (const [former, code] of aliases) {
    expect([former, isPolityCode(former), isPolityCode(code)]).toEqual([former, false, true])
  }
  expect(aliases.get("ZAR")).toBe("COD")
})

// ISO 3166-1 alpha-3, all of them, as of 2025.
const iso3166 = `
  ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR
  BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG
  COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH
  FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY
  HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM
  KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL
  MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR
  NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU
  SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA
  TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB
  VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
`
  .trim()
  .split(/\s+/)

test("the table knows all 249 codes of ISO 3166-1", () => {
  expect(iso3166).toHaveLength(249)
  expect(iso3166.filter((code) => !isPolityCode(code))).toEqual([])
})

test("no unit has the code of a country whose land it never was", () => {
  const units = new Set(reigns.flatMap(({ polity }) => polity.units))
  const taken = [...iso3166, ...aliases.keys()].filter((code) => units.has(code))
  for (const code of taken) {
    const own = reigns.some(({ polity }) => polity.code === code && polity.units.includes(code))
    expect(own, code).toBe(true)
  }
})
