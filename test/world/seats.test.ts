import type { Position } from "geojson"
import { describe, expect, test } from "vitest"
import { isoOfDay } from "../../src/calendar/day.ts"
import { isUnit } from "../../src/world/codes.ts"
import { reigns } from "../../src/world/reigns.ts"
import { seatsOf } from "../../src/world/seats.ts"
import { loadShapes } from "../../src/world/shapes.ts"
import { worldStart } from "../../src/world/worldAt.ts"

const codes = [...new Set(reigns.map(({ polity }) => polity.code))]
const seats = codes.flatMap((code) => seatsOf(code).map((seat) => ({ code, ...seat })))

/** Polities that are governed from nowhere of their own, and why. */
const withoutSeat: Readonly<Record<string, string>> = {
  ATA: "nobody's",
  AUX: "uninhabited; governed by a ministry in Canberra",
  BVT: "uninhabited; governed by a ministry in Oslo",
  CLP: "uninhabited; governed from French Polynesia, later by a minister in Paris",
  HMD: "uninhabited; governed by a ministry in Canberra",
  PGA: "held in parts by several states",
  UMI: "scattered islands, almost uninhabited",
}

/** Polities that were governed from a place outside their own land, by code and first day. */
const seatsAbroad: Readonly<Record<string, string>> = {
  "ATF 1955-08-06": "Paris",
  "ATF 2000-01-01": "Saint-Pierre, on Réunion",
  "BWA 1945-01-01": "Mafeking, in South Africa",
  "MRT 1945-01-01": "Saint-Louis, in Senegal",
  "PCI 1945-01-01": "Guam",
  "SGS 1945-01-01": "Stanley, in the Falkland Islands",
}

test("every state has a capital on every day since 1945-09-02, and only one", () => {
  for (const { polity, start, end } of reigns) {
    if (withoutSeat[polity.code]) continue
    let day = Math.max(start, worldStart)
    for (const seat of seatsOf(polity.code)) {
      if (seat.end <= day || seat.start >= end) continue
      expect(seat.start, `${polity.code} on ${isoOfDay(day)}`).toBeLessThanOrEqual(day)
      day = seat.end
    }
    expect(day, `${polity.code} has no capital`).toBeGreaterThanOrEqual(end)
  }
  for (const code of codes) {
    for (const [i, { start, end }] of seatsOf(code).entries()) {
      expect(start).toBeLessThan(end)
      if (i > 0) expect(start, code).toBeGreaterThanOrEqual(seatsOf(code)[i - 1]!.end)
    }
  }
})

test("every capital lies in a unit, at two decimals of a degree", () => {
  for (const { code, at, unit } of seats) {
    expect(isUnit(unit), code).toBe(true)
    expect(Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90, code).toBe(true)
    expect(at.map((degrees) => Number(degrees.toFixed(2)))).toEqual(at)
  }
})

test("who has none is no state, and the reason is known", () => {
  expect(codes.filter((code) => seatsOf(code).length === 0).sort()).toEqual(
    Object.keys(withoutSeat),
  )
  const states = reigns.filter(({ polity }) => polity.kind === "state")
  expect(states.filter(({ polity }) => withoutSeat[polity.code])).toEqual([])
})

test("every capital has a name in English and in Chinese", () => {
  for (const { code, name } of seats) {
    expect(name.en, code).toMatch(/^\p{Lu}[\p{L} .,'‘’()-]+$/u)
    expect(name.zh, code).toMatch(/^[\p{Script=Han}·（）-]+$/u)
  }
})

test("a capital stands on land of its own, but for those that are listed", () => {
  const abroad: string[] = []
  for (const { code, start, end, unit } of seats) {
    const spans = reigns.filter((r) => r.polity.code === code && r.start < end && start < r.end)
    if (!spans.every(({ polity }) => polity.units.includes(unit)))
      abroad.push(`${code} ${isoOfDay(start)}`)
  }
  expect(abroad.sort()).toEqual(Object.keys(seatsAbroad))
})

describe("on the map a capital lies", async () => {
  const { polygons, idOf } = await loadShapes()
  const ringsOf = (unit: string) => polygons.features[idOf(unit) - 1]!.geometry.coordinates.flat()

  /** Where the map has no land within 30 km, by code and first day. */
  const beyond: Readonly<Record<string, string>> = {
    "SLB 1945-01-01": "Tulagi's island is too small for the light level",
    "TKL 1945-01-01": "the source has no Nukunonu",
  }

  test("in its unit or within 30 km of it, but for those that are listed", () => {
    const far = seats.filter(({ unit, at }) => kmFrom(ringsOf(unit), at) > 30)
    const listed = far.map(({ code, start }) => `${code} ${isoOfDay(start)}`)
    expect(listed.sort()).toEqual(Object.keys(beyond))
  })
})

/** How far a place is from the land within some rings, in km; 0 if it is on it. */
function kmFrom(
  rings: readonly (readonly Position[])[],
  [x, y]: readonly [number, number],
): number {
  let inside = false
  let least = Number.POSITIVE_INFINITY
  const shrink = Math.cos((y * Math.PI) / 180)
  // Unwrapped rings may lie a turn farther west or east.
  for (const turn of [-360, 0, 360]) {
    for (const ring of rings) {
      for (const [i, [x1, y1]] of ring.slice(1).entries()) {
        const [ax, ay] = [(ring[i]![0]! + turn - x) * shrink, ring[i]![1]! - y]
        const [bx, by] = [(x1! + turn - x) * shrink, y1! - y]
        if (ay > 0 !== by > 0 && ax + ((bx - ax) * -ay) / (by - ay) > 0) inside = !inside
        const length = (bx - ax) ** 2 + (by - ay) ** 2
        const along = length === 0 ? 0 : -(ax * (bx - ax) + ay * (by - ay)) / length
        const t = Math.max(0, Math.min(1, along))
        least = Math.min(least, Math.hypot(ax + t * (bx - ax), ay + t * (by - ay)))
      }
    }
  }
  return inside ? 0 : least * 111.2
}
