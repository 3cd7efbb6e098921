import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { isPolityCode } from "../../src/world/codes.ts"
import { regionOf, regions } from "../../src/world/regions.ts"
import { reigns } from "../../src/world/reigns.ts"

test.each([
  ["CHN", "142", "Asia", "亚洲", "030", "Eastern Asia", "东亚"],
  ["SUN", "150", "Europe", "欧洲", "151", "Eastern Europe", "东欧"],
  ["YMD", "142", "Asia", "亚洲", "145", "Western Asia", "西亚"],
  ["UAR", "002", "Africa", "非洲", "015", "Northern Africa", "北非"],
  ["CUB", "019", "Americas", "美洲", "029", "Caribbean", "加勒比"],
  ["NZL", "009", "Oceania", "大洋洲", "053", "Australia and New Zealand", "澳大利亚和新西兰"],
])("%s lies in %s %s %s, %s %s %s", (code, region, en, zh, subregion, subEn, subZh) => {
  expect(regionOf(code)).toEqual({
    region: expect.objectContaining({ m49: region, name: { en, zh } }),
    subregion: { m49: subregion, name: { en: subEn, zh: subZh } },
  })
})

test("every polity code lies in one, and there is no other code", () => {
  const codes = new Set(reigns.map(({ polity }) => polity.code))
  for (const code of codes) expect(regionOf(code), code).toBeDefined()
  expect(regionOf("XXX")).toBeUndefined()
  const table = JSON.parse(fileOf("../../data/world/regions.json"))
  const listed = table.subregions.flatMap(({ codes }: { codes: string[] }) => codes)
  expect(listed.length).toBe(codes.size)
  expect(listed.every(isPolityCode)).toBe(true)
})

test("there are six regions, each with its sub-regions", () => {
  const counts = regions.map(({ name, subregions }) => [name.en, subregions.length])
  expect(Object.fromEntries(counts)).toEqual({
    Africa: 5,
    Americas: 4,
    Antarctica: 1,
    Asia: 5,
    Europe: 4,
    Oceania: 4,
  })
})

test("no other file of the world needs them, so that they may come later", () => {
  const files = readdirSync(new URL("../../src/world/", import.meta.url))
  const importing = files.filter((file) =>
    /regions\.(ts|json)"/.test(fileOf(`../../src/world/${file}`)),
  )
  expect(importing).toEqual(["regions.ts"])
})

function fileOf(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8")
}
