import type { Day } from "../calendar/day.ts"
import { isUnnamed } from "../dataset/Dataset.ts"
import { byWorld } from "./byWorld.ts"
import { isShown, type Timeline } from "./Timeline.ts"
import { polityOfParty, polityOfPlace } from "./whereabouts.ts"

/**
 * The events (column indices) of a polity, by its code, or of an actor, by its id, in order of time.
 * A polity has the events of its actors, and those that happened on its soil.
 */
export function eventsOf(timeline: Timeline, subject: string): number[] {
  const { dataset, events } = timeline
  const { party, place, first } = dataset.events.facts
  const isActor = dataset.actors.has(subject)
  const isParty = byWorld(dataset.territory, (row, day) => {
    const one = party.table[row]!
    if (isActor || isUnnamed(one)) return one === subject
    return polityOfParty(dataset, one, day)?.code === subject
  })
  const isPlace = byWorld(dataset.territory, (row, day) => {
    const at = place.table[row]
    return !isActor && at !== undefined && polityOfPlace(dataset, at, day)?.code === subject
  })
  const found: number[] = []
  for (let i = 0; i < events.count; i++) {
    const source = events.source[i]!
    const isOn = (day: Day) => {
      for (let at = first[source]!; at < first[source + 1]!; at++)
        if (isParty(party.rows[at]!, day)) return true
      return isPlace(place.rows[source]!, day)
    }
    if (isShown(timeline, i) && daysOf(timeline, i).some(isOn)) found.push(i)
  }
  return found
}

/** The actors of a polity, or of a country whose home it was, by id. */
export const actorsOf = ({ dataset, extent }: Timeline, code: string): string[] =>
  [...dataset.actors.keys()].filter((id) =>
    [extent.start, extent.end - 1].some((day) => polityOfParty(dataset, id, day)?.code === code),
  )

/** The first and the last day of an event's bounds, within the extent where they are open. */
function daysOf({ events, extent }: Timeline, i: number): number[] {
  const isOpen = (day: Day) => Math.abs(day) >= 2 ** 31 - 2
  const first = isOpen(events.start[i]!) ? extent.start : events.start[i]!
  const last = isOpen(events.end[i]!) ? extent.end - 1 : events.end[i]! - 1
  return [first, last]
}
