import { expect, test } from "vitest"
import { dayOfIso } from "../../src/calendar/day.ts"
import { capitalOn } from "../../src/world/capitalOn.ts"

test.each([
  ["DEU", "1990-10-02", "Bonn", "波恩", "DEW"],
  ["DEU", "1990-10-03", "Berlin", "柏林", "BEE"],
  ["DDR", "1990-10-02", "East Berlin", "东柏林", "BEE"],
  ["SUN", "1991-12-25", "Moscow", "莫斯科", "RUS"],
  ["CSK", "1992-12-31", "Prague", "布拉格", "CZE"],
  ["YUG", "1990-06-01", "Belgrade", "贝尔格莱德", "SRB"],
  ["YMD", "1990-05-21", "Aden", "亚丁", "YES"],
  ["VNM", "1975-01-01", "Saigon", "西贡", "VNS"],
  ["KAZ", "1997-12-09", "Almaty", "阿拉木图", "KAZ"],
  ["KAZ", "1997-12-10", "Akmola", "阿克莫拉", "KAZ"],
  ["NGA", "1991-12-12", "Abuja", "阿布贾", "NGA"],
  ["KIR", "2000-01-01", "South Tarawa", "南塔拉瓦", "KIR"],
])("the seat of %s on %s is %s, %s, in %s", (code, iso, en, zh, unit) => {
  expect(capitalOn(code, dayOfIso(iso))).toMatchObject({ name: { en, zh }, unit })
})

test("there is none where the polity does not exist, and in some small territories", () => {
  expect(capitalOn("DDR", dayOfIso("1990-10-03"))).toBeUndefined()
  expect(capitalOn("CZE", dayOfIso("1992-12-31"))).toBeUndefined()
  expect(capitalOn("ATA", dayOfIso("1990-01-01"))).toBeUndefined()
})
