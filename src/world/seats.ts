import table from "../../data/world/capitals.json"
import { dayOfIso, type Interval } from "../calendar/day.ts"
import type { Name } from "./polity.ts"

/** The city that a polity is governed from, over a span of days. */
export interface Seat extends Interval {
  /** The city's name of the day. */
  readonly name: Name
  /** Degrees: longitude, latitude; two decimals. */
  readonly at: readonly [number, number]
  /** The unit that the city lies in, which need not be one of the polity's own. */
  readonly unit: string
}

interface Row {
  readonly code: string
  readonly from: string
  readonly to?: string
  readonly at: readonly number[]
  readonly en: string
  readonly zh: string
  readonly unit: string
}

const byCode = new Map<string, Seat[]>()
for (const { code, from, to, at, en, zh, unit } of table as readonly Row[]) {
  const seats = byCode.get(code) ?? []
  const start = dayOfIso(from)
  const end = to === undefined ? Number.POSITIVE_INFINITY : dayOfIso(to)
  seats.push({ start, end, name: { en, zh }, at: [at[0]!, at[1]!], unit })
  byCode.set(code, seats)
}

/** The seats of a polity code, the earliest first. Some small territories have none. */
export const seatsOf = (code: string): readonly Seat[] => byCode.get(code) ?? []
