import type { Day } from "../calendar/day.ts"
import { valueAt } from "../dataset/Column.ts"
import { type Dataset, isCode, isUnnamed, type Party } from "../dataset/Dataset.ts"
import { byWorld } from "./byWorld.ts"
import { decidingDay } from "./certainty.ts"
import { eachPair } from "./eachPair.ts"
import type { EventColumns } from "./Timeline.ts"
import { polityOfParty } from "./whereabouts.ts"

/** What set the relation between the centre and a party, the event that decides last of all at the end. */
export interface Changes {
  /** Column indices. */
  readonly events: Uint32Array
  /** The first day of it and of all that come after it here. */
  readonly earliest: Int32Array
}

/** Whether a party, by its place in the table of parties, is the centre on a day. */
export type IsCentre = (party: number, day: Day) => boolean

/** The changes of each party's relation to the subject. */
export function changesOf(
  { events: { facts } }: Dataset,
  events: EventColumns,
  isCentre: IsCentre,
): Map<string, Changes> {
  const lists = new Map<string, number[]>()
  const { rows, table } = facts.party
  for (let event = 0; event < events.count; event++) {
    const source = events.source[event]!
    if (valueAt(facts.status, source) === undefined) continue
    const day = events.start[event]!
    eachPair(facts, source, (from, to) => {
      const other = isCentre(rows[from]!, day) ? to : isCentre(rows[to]!, day) ? from : undefined
      const party = other === undefined ? undefined : table[rows[other]!]!
      if (party === undefined || isUnnamed(party)) return
      const list = lists.get(party)
      if (!list) lists.set(party, [event])
      else if (list.at(-1) !== event) list.push(event)
    })
  }
  return new Map(
    [...lists].map(([party, list]) => [
      party,
      madeReady(
        events,
        list.sort((a, b) => order(events, a, b)),
      ),
    ]),
  )
}

/** Changes (column indices) in the order in which they decide, ready to be asked. */
export function madeReady(events: EventColumns, list: ArrayLike<number>): Changes {
  const ordered = Uint32Array.from(list)
  const earliest = Int32Array.from(ordered, (event) => events.start[event]!)
  for (let i = earliest.length - 2; i >= 0; i--)
    earliest[i] = Math.min(earliest[i]!, earliest[i + 1]!)
  return { events: ordered, earliest }
}

/** A change decides by the end of its bounds (one that lasted by its beginning), then their start. */
function order(events: EventColumns, a: number, b: number): number {
  return (
    decidingDay(events, a) - decidingDay(events, b) ||
    events.start[a]! - events.start[b]! ||
    events.source[a]! - events.source[b]!
  )
}

/** Tells of the parties in a dataset's table whether they are the centre. */
export function centreOf(dataset: Dataset): IsCentre {
  const { table } = dataset.events.facts.party
  return byWorld(dataset.territory, (party, day) => isCentre(dataset, table[party]!, day))
}

/** Whether a party is the centre: an actor there is itself alone, a country itself and its actors. */
export function isCentre(dataset: Dataset, party: Party, day: Day): boolean {
  if (isUnnamed(party)) return false
  if (party === dataset.subject) return true
  return isCode(dataset.subject) && polityOfParty(dataset, party, day)?.code === dataset.subject
}
