import type { Day } from "../calendar/day.ts"
import type { Polity } from "./polity.ts"
import { reigns } from "./reigns.ts"
import { seatsOf } from "./seats.ts"
import { type Territory, worldAt } from "./worldAt.ts"

const lastUnits = new Map(reigns.map(({ polity }) => [polity.code, polity.units]))

/**
 * The unit in which a polity's last capital lies. Where it lies abroad or there is none, the first
 * of the units that the polity held last. Undefined for a code that the table does not know.
 */
export function homeUnitOf(code: string): string | undefined {
  const units = lastUnits.get(code)
  const seat = seatsOf(code).at(-1)?.unit
  return units?.find((unit) => unit === seat) ?? units?.[0]
}

/**
 * The polity of a code on a day or, if there was none, whoever held its home unit:
 * Uzbekistan in 1985 is the Soviet Union, Czechoslovakia in 1993 is Czechia.
 */
export function polityOf(
  code: string,
  day: Day,
  territory?: readonly Territory[],
): Polity | undefined {
  const world = worldAt(day, territory)
  const home = homeUnitOf(code)
  return world.get(code) ?? (home === undefined ? undefined : world.holderOf(home))
}
