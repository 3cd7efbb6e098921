import type { Interval } from "../calendar/day.ts"
import { reigns } from "./reigns.ts"

const spans = new Map<string, Interval[]>()
for (const { polity, start, end } of reigns) {
  const known = spans.get(polity.code) ?? []
  const last = known.at(-1)
  if (last?.end === start) known[known.length - 1] = { start: last.start, end }
  else known.push({ start, end })
  spans.set(polity.code, known)
}

const units = new Set(reigns.flatMap(({ polity }) => polity.units))

/** Whether the table has a polity of this code, on any day. */
export const isPolityCode = (code: string): boolean => spans.has(code)

/** The spans on which a polity of this code exists, the earliest first; none if it never does. */
export const spansOf = (code: string): readonly Interval[] => spans.get(code) ?? []

/** Whether the map has a unit of this name. */
export const isUnit = (unit: string): boolean => units.has(unit)

/** Codes withdrawn to ISO 3166-3 because the state's name changed, and the code the state has now. */
export const aliases: ReadonlyMap<string, string> = new Map([
  ["BUR", "MMR"],
  ["BYS", "BLR"],
  ["DHY", "BEN"],
  ["FXX", "FRA"],
  ["HVO", "BFA"],
  ["NHB", "VUT"],
  ["ROM", "ROU"],
  ["ZAR", "COD"],
])
