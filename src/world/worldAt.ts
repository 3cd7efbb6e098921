import { type Day, dayOfIso } from "../calendar/day.ts"
import type { Polity, World } from "./polity.ts"
import { reigns } from "./reigns.ts"

/** The first day that the table is right for; earlier days are drawn, but not vouched for. */
export const worldStart: Day = dayOfIso("1945-09-02")

/** Whether the table is right for a day. The world of another day is a likeness: draw it quieter. */
export const isVouchedFor = (day: Day): boolean => day >= worldStart

/** Moves a unit to a polity from a day (in) until a day (out); without them, always. */
export interface Territory {
  readonly unit: string
  readonly polity: string
  readonly from?: Day
  readonly until?: Day
}

interface Chronicle {
  /** The days on which a new world begins, ascending; the first is minus infinity. */
  readonly starts: readonly Day[]
  /** The world that begins on each of them, once somebody has asked for it. */
  readonly worlds: (World | undefined)[]
}

const asInTheTable: readonly Territory[] = []
const chronicles = new WeakMap<readonly Territory[], Chronicle>()

/**
 * The world on a day: the same object for every day on which nothing changes.
 * Worlds are kept per `territory` array, so hand in the same array each time.
 * Of two moves of one unit the later in the array wins; a move to a polity that does not exist
 * on the day does nothing; a polity that loses its last unit is not in the world.
 */
export function worldAt(day: Day, territory: readonly Territory[] = asInTheTable): World {
  let chronicle = chronicles.get(territory)
  if (!chronicle) {
    chronicle = beginChronicle(territory)
    chronicles.set(territory, chronicle)
  }
  const { starts, worlds } = chronicle
  const index = lastAtOrBefore(starts, day)
  const known = worlds[index]
  if (known) return known
  const start = starts[index]!
  const end = starts[index + 1] ?? Number.POSITIVE_INFINITY
  const world = worldOf(start, end, territory)
  worlds[index] = world
  return world
}

function beginChronicle(territory: readonly Territory[]): Chronicle {
  const days = new Set<Day>([Number.NEGATIVE_INFINITY])
  for (const { start, end } of reigns) days.add(start).add(end)
  for (const { from, until } of territory) {
    if (from !== undefined) days.add(from)
    if (until !== undefined) days.add(until)
  }
  days.delete(Number.POSITIVE_INFINITY)
  return { starts: [...days].sort((a, b) => a - b), worlds: [] }
}

function lastAtOrBefore(days: readonly Day[], day: Day): number {
  let low = 0
  let high = days.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (days[middle]! <= day) low = middle
    else high = middle
  }
  return low
}

function worldOf(start: Day, end: Day, territory: readonly Territory[]): World {
  const inTheTable = reigns.filter((r) => r.start <= start && start < r.end).map((r) => r.polity)
  const moves = movesOn(start, territory, new Set(inTheTable.map((polity) => polity.code)))
  const polities =
    moves.size === 0
      ? inTheTable
      : inTheTable.map((polity) => withMoves(polity, moves)).filter((p) => p.units.length > 0)
  const byCode = new Map(polities.map((polity) => [polity.code, polity]))
  const holders = new Map(polities.flatMap((polity) => polity.units.map((unit) => [unit, polity])))
  return {
    start,
    end,
    polities,
    get: (code) => byCode.get(code),
    holderOf: (unit) => holders.get(unit),
    settled: new Set(moves.keys()),
  }
}

/** Who holds which unit by the territory, of the polities that exist on the day. */
function movesOn(
  day: Day,
  territory: readonly Territory[],
  codes: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const holds = ({ polity, from, until }: Territory) =>
    codes.has(polity) && (from === undefined || from <= day) && (until === undefined || day < until)
  return new Map(territory.filter(holds).map(({ unit, polity }) => [unit, polity]))
}

function withMoves(polity: Polity, movedTo: ReadonlyMap<string, string>): Polity {
  const { code, units } = polity
  const kept = units.filter((unit) => (movedTo.get(unit) ?? code) === code)
  const gained = [...movedTo].filter(([unit, to]) => to === code && !units.includes(unit))
  if (kept.length === units.length && gained.length === 0) return polity
  return { ...polity, units: [...kept, ...gained.map(([unit]) => unit)] }
}
