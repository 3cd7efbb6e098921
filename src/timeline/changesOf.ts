import type { Day } from "../calendar/day.ts"
import { type Dataset, isCode, isUnnamed, type Party } from "../dataset/Dataset.ts"
import { decidingDay } from "./certainty.ts"
import { pairsOf } from "./pairsOf.ts"
import type { EventColumns } from "./Timeline.ts"
import { polityOfParty } from "./whereabouts.ts"

/** An event that set the relation between the centre and a party. */
export interface StatusChange {
  /** The event's column index. */
  readonly event: number
  readonly status: string
  /** Set only while the event lasted, not from then on. */
  readonly onlyWithin: boolean
}

/** The changes of each party's relation to the subject, the one that decides last of all at the end. */
export function changesOf(dataset: Dataset, events: EventColumns): Map<string, StatusChange[]> {
  const changes = new Map<string, StatusChange[]>()
  for (let event = 0; event < events.count; event++) {
    const detail = dataset.events[events.source[event]!]!
    if (detail.status === undefined) continue
    const onlyWithin = events.lasted[event] === 1 && Number.isFinite(detail.date.end)
    const change: StatusChange = { event, status: detail.status, onlyWithin }
    for (const { from, to } of pairsOf(detail)) {
      const other = otherThanCentre(dataset, from, to, events.start[event]!)
      if (other === undefined) continue
      const list = changes.get(other)
      if (!list) changes.set(other, [change])
      else if (list.at(-1) !== change) list.push(change)
    }
  }
  for (const list of changes.values()) list.sort((a, b) => order(events, a.event, b.event))
  return changes
}

/** A change decides by the end of its bounds (one that lasted by its beginning), then their start. */
function order(events: EventColumns, a: number, b: number): number {
  return (
    decidingDay(events, a) - decidingDay(events, b) ||
    events.start[a]! - events.start[b]! ||
    events.source[a]! - events.source[b]!
  )
}

function otherThanCentre(dataset: Dataset, from: Party, to: Party, day: Day): string | undefined {
  const other = isCentre(dataset, from, day) ? to : isCentre(dataset, to, day) ? from : undefined
  return other === undefined || isUnnamed(other) ? undefined : other
}

/** Whether a party is the centre: an actor there is itself alone, a country itself and its actors. */
export function isCentre(dataset: Dataset, party: Party, day: Day): boolean {
  if (isUnnamed(party)) return false
  if (party === dataset.subject) return true
  return isCode(dataset.subject) && polityOfParty(dataset, party, day)?.code === dataset.subject
}
