import table from "../../data/world/polities.json"
import { dayOfIso, type Interval, overlaps } from "../calendar/day.ts"
import type { Polity, PolityKind } from "./polity.ts"

interface Dated {
  readonly code: string
  readonly from: string
  readonly to?: string
  readonly en: string
  readonly zh: string
}

interface Row extends Dated {
  readonly kind: string
  readonly sovereign?: string
  readonly units: readonly string[]
}

/** A polity that stays as it is, name included, over a span of days. */
export interface Reign extends Interval {
  readonly polity: Polity
}

const tableStart = dayOfIso(table.start)

// The first rows reach back without end, so that a day before the table gets its first world.
const spanOf = ({ from, to }: Dated): Interval => {
  const start = dayOfIso(from)
  return {
    start: start === tableStart ? Number.NEGATIVE_INFINITY : start,
    end: to === undefined ? Number.POSITIVE_INFINITY : dayOfIso(to),
  }
}

const rows: readonly Row[] = table.polities
const renamings = (table.names as readonly Dated[]).map((name) => ({ ...name, ...spanOf(name) }))

function reignsOf(row: Row): Reign[] {
  const { code, sovereign, units } = row
  const span = spanOf(row)
  const names = renamings.filter((name) => name.code === code && overlaps(name, span))
  const cuts = names.flatMap((name) => [name.start, name.end])
  const inner = cuts.filter((day) => span.start < day && day < span.end)
  const days = [...new Set([span.start, ...inner, span.end])].sort((a, b) => a - b)
  return days.slice(0, -1).map((start, i) => {
    const { en, zh } = names.find((name) => name.start <= start && start < name.end) ?? row
    const kind = row.kind as PolityKind
    const polity = { code, kind, ...(sovereign && { sovereign }), name: { en, zh }, units }
    return { start, end: days[i + 1]!, polity }
  })
}

/** Every polity of the table over time, by code and then by day. */
export const reigns: readonly Reign[] = rows.flatMap(reignsOf)
