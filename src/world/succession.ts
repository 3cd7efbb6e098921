import type { Day } from "../calendar/day.ts"
import { annalsOf, spansIn } from "./annalsOf.ts"
import type { Territory } from "./worldAt.ts"

/** Units that went from one polity to another on one day. */
export interface Succession {
  /** The other polity: who got the units, or who had them. */
  readonly code: string
  /** The first day under the new holder. */
  readonly day: Day
  /** In alphabetical order, at least one. */
  readonly units: readonly string[]
}

/**
 * Who got units of the polities of a code, the earliest first: when it ended (Czechoslovakia: Czechia
 * and Slovakia) or while it went on (Sudan: South Sudan). Without a dataset's territory by the table.
 */
export const successorsOf = (code: string, territory?: readonly Territory[]): Succession[] =>
  annalsOf(territory).transfers.flatMap(({ from, to, day, units }) =>
    from === code ? [{ code: to, day, units }] : [],
  )

/**
 * From whom the polity of a code that exists on a day had got units by then: when it began (Eritrea:
 * Ethiopia) or later (Germany: East Germany). None on a day without the polity, and none before the
 * table's first day.
 */
export function predecessorsOf(
  code: string,
  day: Day,
  territory?: readonly Territory[],
): Succession[] {
  const annals = annalsOf(territory)
  const span = spansIn(annals, code).find(({ start, end }) => start <= day && day < end)
  if (!span) return []
  return annals.transfers.flatMap(({ from, to, day: first, units }) =>
    to === code && span.start <= first && first <= day ? [{ code: from, day: first, units }] : [],
  )
}
