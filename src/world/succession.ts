import type { Day } from "../calendar/day.ts"
import { spansOf } from "./codes.ts"
import { type Reign, reigns } from "./reigns.ts"

/** Units that went from one polity to another on one day. */
export interface Succession {
  /** The other polity: who got the units, or who had them. */
  readonly code: string
  /** The first day under the new holder. */
  readonly day: Day
  /** In alphabetical order, at least one. */
  readonly units: readonly string[]
}

interface Transfer {
  readonly from: string
  readonly to: string
  readonly day: Day
  readonly units: string[]
}

/** Every passing of units from one code to another, the earliest first, then by code. */
const transfers: readonly Transfer[] = transfersIn(reigns)

function transfersIn(all: readonly Reign[]): Transfer[] {
  const holdings = new Map<string, Reign[]>()
  for (const reign of all.toSorted((a, b) => a.start - b.start)) {
    for (const unit of reign.polity.units) {
      holdings.set(unit, [...(holdings.get(unit) ?? []), reign])
    }
  }
  const found = new Map<string, Transfer>()
  for (const [unit, held] of [...holdings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [i, { polity, start: day }] of held.entries()) {
      const [from, to] = [held[i - 1]?.polity.code, polity.code]
      if (from === undefined || from === to) continue
      const key = `${day} ${from} ${to}`
      const transfer = found.get(key) ?? { from, to, day, units: [] }
      transfer.units.push(unit)
      found.set(key, transfer)
    }
  }
  return [...found.values()].sort(
    (a, b) => a.day - b.day || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1),
  )
}

/**
 * Who got units of the polities of a code, the earliest first: when it ended (Czechoslovakia: Czechia
 * and Slovakia) or while it went on (Sudan: South Sudan). By the table, without a dataset's territory.
 */
export const successorsOf = (code: string): readonly Succession[] =>
  transfers.flatMap(({ from, to, day, units }) => (from === code ? [{ code: to, day, units }] : []))

/**
 * From whom the polity of a code that exists on a day had got units by then: when it began (Eritrea:
 * Ethiopia) or later (Germany: East Germany). None on a day without the polity, and none before the
 * table's first day.
 */
export function predecessorsOf(code: string, day: Day): readonly Succession[] {
  const span = spansOf(code).find(({ start, end }) => start <= day && day < end)
  if (!span) return []
  return transfers.flatMap(({ from, to, day: first, units }) =>
    to === code && span.start <= first && first <= day ? [{ code: from, day: first, units }] : [],
  )
}
