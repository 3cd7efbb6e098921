import type { Day } from "../calendar/day.ts"
import { valueAt } from "../dataset/Column.ts"
import { type Dataset, isUnnamed } from "../dataset/Dataset.ts"
import { mark } from "../dataset/Facts.ts"
import { capitalOn } from "../world/capitalOn.ts"
import { byWorld } from "./byWorld.ts"
import type { IsCentre } from "./changesOf.ts"
import { eachPair } from "./eachPair.ts"
import type { EventColumns } from "./Timeline.ts"
import { codeOfSeat, fixedSeatOf, type LngLat, placeAt } from "./whereabouts.ts"

/** Which way an arc goes, seen from the centre. */
export const direction = { neither: 0, outbound: 1, inbound: 2, between: 3 } as const

/** The arcs of a timeline as columns, in the order of its events: sorted by `start`. */
export interface Arcs {
  readonly count: number
  /** Origin's longitude and latitude, destination's longitude and latitude, degrees: four per arc. */
  readonly ends: Float32Array
  /** Which two places these are, in this order: numbered from 0. */
  readonly pair: Uint32Array
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
}

const withoutArc: ReadonlySet<string> = new Set(["relation", "statement"])

/**
 * An arc for each pair of a visit, a congress, aid or an event of the dataset's own type, and one
 * without a direction for each pair of a meeting or an agreement between parties.
 */
export function arcsOf(dataset: Dataset, events: EventColumns, isCentre: IsCentre): Arcs {
  const { facts } = dataset.events
  const { rows, table } = facts.party
  const seatOf = createSeats(dataset)
  const ends: number[] = []
  const event: number[] = []
  const directions: number[] = []
  const unsure: number[] = []
  const pairs: number[] = []
  const pairOf = createPairs()
  for (let i = 0; i < events.count; i++) {
    const source = events.source[i]!
    const type = valueAt(facts.type, source)
    if (withoutArc.has(type)) continue
    const day = Math.max(events.start[i]!, Math.min(dataset.extent.start, events.end[i]! - 1))
    const isDisputed = (facts.marks[source]! & mark.disputed) !== 0
    eachPair(facts, source, (from, to, directed) => {
      // From the origin's seat to the place of the event; aid goes to the receiver, wherever it was decided.
      const origin = seatOf(rows[from]!, day)
      const told =
        directed && type !== "aid" ? placeAt(dataset, valueAt(facts.place, source)) : undefined
      const destination = told ?? seatOf(rows[to]!, day)
      if (!origin || !destination || samePoint(origin, destination)) return
      ends.push(origin[0], origin[1], destination[0], destination[1])
      pairs.push(pairOf(origin, destination))
      event.push(i)
      directions.push(
        directed ? directionOf(isCentre, rows[from]!, rows[to]!, day) : direction.neither,
      )
      const isUnsure = isDisputed || isUnnamed(table[rows[from]!]!) || isUnnamed(table[rows[to]!]!)
      unsure.push(isUnsure ? 1 : 0)
    })
  }
  return {
    count: event.length,
    ends: new Float32Array(ends),
    pair: new Uint32Array(pairs),
    start: Int32Array.from(event, (i) => events.start[i]!),
    end: Int32Array.from(event, (i) => events.end[i]!),
    event: new Uint32Array(event),
    direction: new Uint8Array(directions),
    lasted: Uint8Array.from(event, (i) => events.lasted[i]!),
    unsure: new Uint8Array(unsure),
  }
}

/** Which way it goes from one party to another, each by its place in the table of parties. */
export function directionOf(isCentre: IsCentre, from: number, to: number, day: Day): number {
  if (isCentre(from, day)) return direction.outbound
  return isCentre(to, day) ? direction.inbound : direction.between
}

const samePoint = (a: LngLat, b: LngLat) => a[0] === b[0] && a[1] === b[1]

/** Numbers pairs of places: each place is an array of its own. */
function createPairs(): (from: LngLat, to: LngLat) => number {
  const known = new Map<LngLat, Map<LngLat, number>>()
  let count = 0
  return (from, to) => {
    const others = known.get(from) ?? new Map<LngLat, number>()
    known.set(from, others)
    const pair = others.get(to) ?? count++
    others.set(to, pair)
    return pair
  }
}

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
