import type { Day } from "../calendar/day.ts"
import { valueAt } from "../dataset/Column.ts"
import { type Dataset, isUnnamed } from "../dataset/Dataset.ts"
import { mark } from "../dataset/Facts.ts"
import { capitalOn } from "../world/capitalOn.ts"
import { byWorld } from "./byWorld.ts"
import { firstDayOf } from "./certainty.ts"
import type { IsCentre } from "./changesOf.ts"
import { eachPair } from "./eachPair.ts"
import type { EventColumns } from "./Timeline.ts"
import { codeOfSeat, fixedSeatOf, type LngLat, placeAt } from "./whereabouts.ts"

/** Which way an arc goes, seen from the centre. */
export const direction = { neither: 0, outbound: 1, inbound: 2, between: 3 } as const

/** The arcs of a timeline as columns, in the order of its events: sorted by `start`. */
export interface Arcs {
  readonly count: number
  /** How many of them are no pulses. */
  readonly lines: number
  /** Origin's longitude and latitude, destination's longitude and latitude, degrees: four per arc. */
  readonly ends: Float32Array
  /** First day of the event's bounds, and first day after them. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** The event's column index. */
  readonly event: Uint32Array
  /** A value of `direction`. */
  readonly direction: Uint8Array
  /** 1: the event went on throughout its bounds. */
  readonly lasted: Uint8Array
  /** 1: never certain, because a party is not named or the fact is disputed. */
  readonly unsure: Uint8Array
  /** Of a journey in order: which leg, from 0, and how many there are; else 0 and 1. */
  readonly leg: Uint8Array
  readonly legs: Uint8Array
}

/** Whether an arc goes nowhere: the pulse of an event that happened at one place. */
export const isPulse = ({ ends }: Arcs, arc: number): boolean =>
  ends[4 * arc] === ends[4 * arc + 2] && ends[4 * arc + 1] === ends[4 * arc + 3]

/**
 * An arc for each pair of a visit, a congress, aid or an event of the dataset's own type, and one
 * without a direction for each pair of a meeting or an agreement between parties. A journey in order
 * is a leg from each stop to the next. What has no arc, and is no relation, is a pulse where it was.
 */
export function arcsOf(dataset: Dataset, events: EventColumns, isCentre: IsCentre): Arcs {
  const { facts } = dataset.events
  const { rows, table } = facts.party
  const seatOn = createSeats(dataset)
  const ends: number[] = []
  const event: number[] = []
  const directions: number[] = []
  const unsure: number[] = []
  const leg: number[] = []
  const legs: number[] = []
  let lines = 0
  const isNamed = (party: number) => !isUnnamed(table[rows[party]!]!)

  function addLines(i: number, day: Day): void {
    const source = events.source[i]!
    const marks = facts.marks[source]!
    const isRoute = (marks & mark.route) !== 0
    const stops = (isRoute && facts.receivers[source]) || 1
    const isAid = valueAt(facts.type, source) === "aid"
    let pair = -1
    eachPair(facts, source, (from, to, directed) => {
      const at = ++pair % stops
      // Who travelled together parts for the first leg only.
      if (at > 0 && pair > at) return
      const before = at > 0 ? to - 1 : from
      const origin = seatOn(rows[before]!, day)
      // To where it happened; aid goes to the receiver, wherever it was decided.
      const told =
        directed && !isAid && !isRoute ? placeAt(dataset, valueAt(facts.place, source)) : undefined
      const destination = told ?? seatOn(rows[to]!, day)
      if (!origin || !destination || isOneTown(origin, destination)) return
      lines++
      ends.push(origin[0], origin[1], destination[0], destination[1])
      event.push(i)
      directions.push(
        directed ? directionOf(isCentre, rows[from]!, rows[to]!, day) : direction.neither,
      )
      const isSure = (marks & mark.disputed) === 0 && isNamed(before) && isNamed(to)
      unsure.push(isSure ? 0 : 1)
      leg.push(at)
      legs.push(stops)
    })
  }

  /** Where an event happened that leads nowhere: its place, else the seats of those that it is of. */
  function addPulses(i: number, day: Day): void {
    const source = events.source[i]!
    const place = placeAt(dataset, valueAt(facts.place, source))
    const end = facts.first[source + 1]! - facts.receivers[source]!
    const parties = [...rows.subarray(facts.first[source]!, end)]
    const found = place ? [place] : parties.map((party) => seatOn(party, day))
    const spots: LngLat[] = []
    for (const spot of found)
      if (spot && !spots.some((other) => isOneTown(other, spot))) spots.push(spot)
    for (const [lng, lat] of spots) {
      ends.push(lng, lat, lng, lat)
      event.push(i)
      directions.push(direction.neither)
      unsure.push(events.unsure[i]!)
      leg.push(0)
      legs.push(1)
    }
  }

  for (let i = 0; i < events.count; i++) {
    const type = valueAt(facts.type, events.source[i]!)
    if (type === "relation") continue
    const day = firstDayOf(events, i, dataset.extent)
    const before = lines
    if (type !== "statement") addLines(i, day)
    if (lines === before) addPulses(i, day)
  }
  return {
    count: event.length,
    lines,
    ends: new Float32Array(ends),
    start: Int32Array.from(event, (i) => events.start[i]!),
    end: Int32Array.from(event, (i) => events.end[i]!),
    event: new Uint32Array(event),
    direction: new Uint8Array(directions),
    lasted: Uint8Array.from(event, (i) => events.lasted[i]!),
    unsure: new Uint8Array(unsure),
    leg: new Uint8Array(leg),
    legs: new Uint8Array(legs),
  }
}

/** Which way it goes from one party to another, each by its place in the table of parties. */
export function directionOf(isCentre: IsCentre, from: number, to: number, day: Day): number {
  if (isCentre(from, day)) return direction.outbound
  return isCentre(to, day) ? direction.inbound : direction.between
}

/** Whether two places are in one town, in degrees: a capital and a seat in it may be some streets apart. */
const isOneTown = (a: LngLat, b: LngLat) =>
  Math.abs(a[0] - b[0]) < 0.05 && Math.abs(a[1] - b[1]) < 0.05

/** Tells where an arc of a party, by its place in the table, begins or ends on a day. */
function createSeats(dataset: Dataset): (party: number, day: Day) => LngLat | undefined {
  const { table } = dataset.events.facts.party
  const fixed = table.map((party) => fixedSeatOf(dataset, party))
  const codeOf = byWorld(dataset.territory, (party, day) => codeOfSeat(dataset, table[party]!, day))
  return (party, day) => {
    const seat = fixed[party]
    if (seat) return seat
    const code = codeOf(party, day)
    return code === undefined ? undefined : capitalOn(code, day)?.at
  }
}
