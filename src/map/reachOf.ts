import { isCode } from "../dataset/Dataset.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { homeUnitOf } from "../world/homeUnit.ts"
import { reigns } from "../world/reigns.ts"

/**
 * The units that may ever be filled or hatched by a fill, by its id: those of every polity that a
 * party with this status may belong to, on any day. What no event can colour needs no layer.
 */
export function reachOf({ dataset, changes, firsts }: Timeline): Map<string, Set<string>> {
  const reach = new Map<string, Set<string>>()
  const moved = dataset.territory.map(({ unit }) => unit)
  const add = (fill: string, units: readonly string[]) => {
    const known = reach.get(fill) ?? new Set(moved)
    for (const unit of units) known.add(unit)
    reach.set(fill, known)
  }
  for (const party of firsts.keys()) {
    const units = unitsOf(dataset, party)
    add("recorded", units)
    for (const { status } of changes.get(party) ?? []) add(`status:${status}`, units)
  }
  return reach
}

function unitsOf({ actors, places }: Timeline["dataset"], party: string): string[] {
  const actor = actors.get(party)
  const seat = actor?.seat === undefined ? undefined : places.get(actor.seat)
  const code = isCode(party) ? party : (seat?.country ?? actor?.country)
  if (code === undefined || (!isCode(party) && !actor?.country)) return []
  const home = homeUnitOf(code)
  return reigns.flatMap(({ polity }) =>
    polity.code === code || (home !== undefined && polity.units.includes(home)) ? polity.units : [],
  )
}
