import { describe, expect, test } from "vitest"
import { dayOfIso, isoOfDay } from "../../src/calendar/day.ts"
import type { World } from "../../src/world/polity.ts"
import { reigns } from "../../src/world/reigns.ts"
import { isVouchedFor, worldAt, worldStart } from "../../src/world/worldAt.ts"

const on = (iso: string) => worldAt(dayOfIso(iso))
const codesOn = (iso: string) => on(iso).polities.map((polity) => polity.code)
const nameOn = (code: string, iso: string) => {
  const name = on(iso).get(code)?.name
  return name && [name.en, name.zh]
}

const worlds: World[] = [worldAt(Number.NEGATIVE_INFINITY)]
while (worlds.at(-1)!.end !== Number.POSITIVE_INFINITY) worlds.push(worldAt(worlds.at(-1)!.end))

const units = new Set(reigns.flatMap(({ polity }) => polity.units))

describe("in every world from the first to the last", () => {
  test("there are about two hundred of them, one after the other", () => {
    expect(worlds.length).toBeGreaterThan(200)
    for (const [i, world] of worlds.entries()) {
      expect(world.start).toBeLessThan(world.end)
      if (i > 0) expect(world.start).toBe(worlds[i - 1]!.end)
    }
  })

  test("every unit is held exactly once", () => {
    for (const world of worlds) {
      const held = world.polities.flatMap((polity) => polity.units).sort()
      expect(held, isoOfDay(world.start)).toEqual([...units].sort())
    }
  })

  test("no code stands twice", () => {
    for (const { polities, start } of worlds) {
      expect(new Set(polities.map((p) => p.code)).size, isoOfDay(start)).toBe(polities.length)
    }
  })

  test("no two polities have one name", () => {
    for (const { polities } of worlds) {
      expect(new Set(polities.map((p) => p.name.en)).size).toBe(polities.length)
      expect(new Set(polities.map((p) => p.name.zh)).size).toBe(polities.length)
    }
  })

  test("every sovereign exists", () => {
    for (const world of worlds) {
      for (const { code, sovereign } of world.polities) {
        for (const ruler of sovereign?.split("/") ?? []) {
          const there = ruler === "UN" || world.get(ruler) !== undefined
          expect(there, `${ruler} over ${code} on ${isoOfDay(world.start)}`).toBe(true)
        }
      }
    }
  })
})

describe("a world", () => {
  test("is the same object on every day of its interval", () => {
    const world = on("1990-06-01")
    expect([isoOfDay(world.start), isoOfDay(world.end)]).toEqual(["1990-05-22", "1990-08-02"])
    expect(worldAt(world.start)).toBe(world)
    expect(worldAt(world.end - 1)).toBe(world)
    expect(worldAt(world.end)).not.toBe(world)
  })

  test("keeps the polity objects that did not change", () => {
    expect(on("1990-06-01").get("FRA")).toBe(on("2020-01-01").get("FRA"))
  })

  test("knows who holds a unit", () => {
    expect(on("1990-06-01").holderOf("UKR")?.code).toBe("SUN")
    expect(on("1992-06-01").holderOf("UKR")?.code).toBe("UKR")
    expect(on("1992-06-01").holderOf("no unit")).toBeUndefined()
  })

  test("before the table begins is its first, after its last change the last", () => {
    expect(on("1800-01-01")).toBe(on("1945-01-01"))
    expect(on("2100-01-01").end).toBe(Number.POSITIVE_INFINITY)
  })

  test("is vouched for from the end of the war", () => {
    expect(isoOfDay(worldStart)).toBe("1945-09-02")
    expect(isVouchedFor(dayOfIso("1945-09-01"))).toBe(false)
    expect(isVouchedFor(dayOfIso("1945-09-02"))).toBe(true)
    expect(isVouchedFor(dayOfIso("1990-06-01"))).toBe(true)
  })
})

describe("states come and go on their day", () => {
  test.each(["SUN", "CSK", "YUG", "DDR"])("%s exists on 1990-06-01", (code) => {
    expect(codesOn("1990-06-01")).toContain(code)
  })

  test.each([
    ["NAM", "1990-03-21"],
    ["ERI", "1993-05-24"],
    ["SSD", "2011-07-09"],
    ["LTU", "1991-09-06"],
    ["UKR", "1991-12-26"],
    ["SVN", "1991-06-25"],
    ["CZE", "1993-01-01"],
    ["TLS", "2002-05-20"],
    ["MNE", "2006-06-03"],
  ])("%s is a state from %s", (code, iso) => {
    const first = dayOfIso(iso)
    expect(worldAt(first).get(code)?.kind).toBe("state")
    expect(worldAt(first - 1).get(code)?.kind).not.toBe("state")
  })

  test.each([
    ["YMD", "1990-05-22"],
    ["DDR", "1990-10-03"],
    ["SUN", "1991-12-26"],
    ["CSK", "1993-01-01"],
    ["HKG", "1997-07-01"],
    ["MAC", "1999-12-20"],
    ["YUG", "2003-02-04"],
    ["ANT", "2010-10-10"],
  ])("%s is gone on %s", (code, iso) => {
    const first = dayOfIso(iso)
    expect(worldAt(first).get(code)).toBeUndefined()
    expect(worldAt(first - 1).get(code)).toBeDefined()
  })

  test("there are 193 members of the United Nations and the Vatican today", () => {
    const states = on("2020-01-01").polities.filter((polity) => polity.kind === "state")
    expect(states).toHaveLength(194)
  })

  test("one code can hold other units on another day", () => {
    expect(on("1990-10-02").get("DEU")?.units).toEqual(["DEW", "BEW", "SAA"])
    expect(on("1990-10-03").get("DEU")?.units).toEqual(["DEW", "DEE", "BEW", "BEE", "SAA"])
  })
})

test.each([
  ["COD", "1971-10-26", "Congo (Kinshasa)", "刚果（金）"],
  ["COD", "1971-10-27", "Zaire", "扎伊尔"],
  ["COD", "1997-05-17", "Democratic Republic of the Congo", "刚果（金）"],
  ["MMR", "1989-06-17", "Burma", "缅甸"],
  ["MMR", "1989-06-18", "Myanmar", "缅甸"],
  ["BFA", "1984-08-03", "Upper Volta", "上沃尔特"],
  ["LKA", "1972-05-21", "Ceylon", "锡兰"],
  ["DEU", "1990-10-02", "West Germany", "联邦德国（西德）"],
  ["DEU", "1990-10-03", "Germany", "德国"],
  ["YEM", "1990-05-21", "North Yemen", "阿拉伯也门共和国（北也门）"],
  ["YEM", "1990-05-22", "Yemen", "也门"],
  ["KWT", "1990-08-01", "Kuwait", "科威特"],
  ["KWT", "1990-08-02", "Kuwait (Iraqi occupation)", "科威特（伊拉克占领）"],
  ["KWT", "1991-02-27", "Kuwait (Iraqi occupation)", "科威特（伊拉克占领）"],
  ["KWT", "1991-02-28", "Kuwait", "科威特"],
  ["MKD", "2019-02-11", "The former Yugoslav Republic of Macedonia", "前南马其顿"],
  ["MKD", "2019-02-12", "North Macedonia", "北马其顿"],
])("%s on %s is %s, %s", (code, iso, en, zh) => {
  expect(nameOn(code, iso)).toEqual([en, zh])
})

describe("territory", () => {
  const taiwanInChina = [{ unit: "TWN", polity: "CHN" }]

  test("moves a unit to another polity and leaves every unit held once", () => {
    const world = worldAt(dayOfIso("1995-01-01"), taiwanInChina)
    expect(world.holderOf("TWN")?.code).toBe("CHN")
    expect(world.get("CHN")?.units).toContain("TWN")
    expect(world.polities.flatMap((p) => p.units).sort()).toEqual([...units].sort())
  })

  test("takes a polity without units off the map", () => {
    expect(worldAt(dayOfIso("1995-01-01"), taiwanInChina).get("TWN")).toBeUndefined()
    expect(on("1995-01-01").get("TWN")?.kind).toBe("disputed")
  })

  test("is kept per array", () => {
    const day = dayOfIso("1995-01-01")
    expect(worldAt(day, taiwanInChina)).toBe(worldAt(day + 1, taiwanInChina))
    expect(worldAt(day, [])).not.toBe(worldAt(day, taiwanInChina))
  })

  test("holds from its first day until its last, which begin worlds of their own", () => {
    const [from, until] = [dayOfIso("2014-03-18"), dayOfIso("2020-02-02")]
    const crimea = [{ unit: "CRM", polity: "RUS", from, until }]
    const holder = (day: number) => worldAt(day, crimea).holderOf("CRM")?.code
    expect([from - 1, from, until - 1, until].map(holder)).toEqual(["UKR", "RUS", "RUS", "UKR"])
    expect(worldAt(from, crimea).start).toBe(from)
    expect(worldAt(until - 1, crimea).end).toBe(until)
  })

  test("does nothing while the polity does not exist", () => {
    const crimea = [{ unit: "CRM", polity: "RUS" }]
    expect(worldAt(dayOfIso("1980-01-01"), crimea).holderOf("CRM")?.code).toBe("SUN")
  })

  test("is known to the world, also where it only says what the table says", () => {
    const world = worldAt(dayOfIso("1995-01-01"), [
      { unit: "TWN", polity: "CHN" },
      { unit: "EHE", polity: "ESH" },
      { unit: "ERI", polity: "SUN" }, // not on this day
    ])
    expect([...world.settled]).toEqual(["TWN", "EHE"])
    expect(world.get("ESH")).toBe(on("1995-01-01").get("ESH"))
    expect(on("1995-01-01").settled.size).toBe(0)
  })

  test("lets the later of two moves win", () => {
    const moves = [
      { unit: "CRM", polity: "RUS" },
      { unit: "CRM", polity: "TUR" },
    ]
    expect(worldAt(dayOfIso("2000-01-01"), moves).holderOf("CRM")?.code).toBe("TUR")
  })
})
