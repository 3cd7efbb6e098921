import { detailOf } from "./createTimeline.ts"
import { isShown, type Timeline } from "./Timeline.ts"
import { polityOfParty, polityOfPlace } from "./whereabouts.ts"

/**
 * The events (column indices) of a polity, by its code, or of an actor, by its id, in order of time.
 * A polity has the events of its actors, and those that happened on its soil.
 */
export function eventsOf(timeline: Timeline, subject: string): number[] {
  const { dataset, events } = timeline
  const all = Array.from({ length: events.count }, (_, i) => i).filter((i) => isShown(timeline, i))
  if (dataset.actors.has(subject))
    return all.filter((i) => timeline.partiesOf[i]!.includes(subject))
  return all.filter((i) =>
    daysOf(timeline, i).some((day) => {
      const { place } = detailOf(timeline, i)
      return (
        timeline.partiesOf[i]!.some(
          (party) => polityOfParty(dataset, party, day)?.code === subject,
        ) ||
        (place !== undefined && polityOfPlace(dataset, place, day)?.code === subject)
      )
    }),
  )
}

/** The actors of a polity, or of a country whose home it was, by id. */
export const actorsOf = ({ dataset, extent }: Timeline, code: string): string[] =>
  [...dataset.actors.keys()].filter((id) =>
    [extent.start, extent.end - 1].some((day) => polityOfParty(dataset, id, day)?.code === code),
  )

/** The first and the last day of an event's bounds, within the extent where they are open. */
function daysOf({ events, extent }: Timeline, i: number): number[] {
  const isOpen = (day: number) => Math.abs(day) >= 2 ** 31 - 2
  const first = isOpen(events.start[i]!) ? extent.start : events.start[i]!
  const last = isOpen(events.end[i]!) ? extent.end - 1 : events.end[i]! - 1
  return [first, last]
}
