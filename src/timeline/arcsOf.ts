import type { Day } from "../calendar/day.ts"
import { type Dataset, type HistoryEvent, isUnnamed } from "../dataset/Dataset.ts"
import { isCentre } from "./changesOf.ts"
import { type Pair, pairsOf } from "./pairsOf.ts"
import type { EventColumns } from "./Timeline.ts"
import { type LngLat, placeAt, seatOf } from "./whereabouts.ts"

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

interface Line {
  readonly from: LngLat
  readonly to: LngLat
  readonly direction: number
  readonly unsure: number
  readonly leg: number
  readonly legs: number
}

/** Whether an arc goes nowhere: the pulse of an event that happened at one place. */
export const isPulse = ({ ends }: Arcs, arc: number): boolean =>
  ends[4 * arc] === ends[4 * arc + 2] && ends[4 * arc + 1] === ends[4 * arc + 3]

/**
 * An arc for each pair of a visit, a congress, aid or an event of the dataset's own type, and one
 * without a direction for each pair of a meeting or an agreement between parties. A journey in order
 * is a leg from each stop to the next. What has no arc, and is no relation, is a pulse where it was.
 */
export function arcsOf(dataset: Dataset, events: EventColumns): Arcs {
  const arcs: (Line & { event: number })[] = []
  for (let event = 0; event < events.count; event++) {
    const detail = dataset.events[events.source[event]!]!
    if (detail.type === "relation") continue
    const day = Math.max(
      events.start[event]!,
      Math.min(dataset.extent.start, events.end[event]! - 1),
    )
    const lines = linesOf(dataset, detail, day)
    const unsure = detail.certainty === "disputed" ? 1 : 0
    for (const line of lines) arcs.push({ ...line, event, unsure: line.unsure | unsure })
    if (lines.length > 0) continue
    for (const at of spotsOf(dataset, detail, day))
      arcs.push({ ...pulse, from: at, to: at, event, unsure: events.unsure[event]! })
  }
  const ofEvent = <T>(column: ArrayLike<T>) => ({
    *[Symbol.iterator]() {
      for (const { event } of arcs) yield column[event]!
    },
  })
  return {
    count: arcs.length,
    lines: arcs.filter(({ from, to }) => !samePoint(from, to)).length,
    ends: Float32Array.from(arcs.flatMap(({ from, to }) => [...from, ...to])),
    start: Int32Array.from(ofEvent(events.start)),
    end: Int32Array.from(ofEvent(events.end)),
    event: Uint32Array.from(arcs, ({ event }) => event),
    direction: Uint8Array.from(arcs, (arc) => arc.direction),
    lasted: Uint8Array.from(ofEvent(events.lasted)),
    unsure: Uint8Array.from(arcs, ({ unsure }) => unsure),
    leg: Uint8Array.from(arcs, ({ leg }) => leg),
    legs: Uint8Array.from(arcs, ({ legs }) => legs),
  }
}

function linesOf(dataset: Dataset, event: HistoryEvent, day: Day): Line[] {
  if (event.type === "statement") return []
  const legs = event.route && event.to.length > 0 ? event.to.length : 1
  return pairsOf(event).flatMap((pair, i) => {
    const leg = i % legs
    // Who travelled together parts for the first leg only.
    if (leg > 0 && i > leg) return []
    const origin = leg > 0 ? event.to[leg - 1]! : pair.from
    const place = event.route ? undefined : event.place
    const ends = endsOf(dataset, { ...event, place }, { ...pair, from: origin }, day)
    if (!ends) return []
    const unsure = +[origin, pair.to].some(isUnnamed)
    return { ...ends, direction: directionOf(dataset, pair, day), unsure, leg, legs }
  })
}

const pulse = { direction: direction.neither, leg: 0, legs: 1 }

/** Where an event happened that leads nowhere: its place, else the seats of those that it is of. */
function spotsOf(dataset: Dataset, event: HistoryEvent, day: Day): LngLat[] {
  const at = placeAt(dataset, event.place)
  if (at) return [at]
  const spots: LngLat[] = []
  for (const party of [...event.from, ...event.between]) {
    const seat = seatOf(dataset, party, day)
    if (seat && !spots.some((spot) => samePoint(spot, seat))) spots.push(seat)
  }
  return spots
}

/** From the origin's seat to the place of the event; aid goes to the receiver, wherever it was decided. */
function endsOf(
  dataset: Dataset,
  { place, type }: HistoryEvent,
  { from, to, directed }: Pair,
  day: Day,
): { from: LngLat; to: LngLat } | undefined {
  const origin = seatOf(dataset, from, day)
  const told = directed && type !== "aid" ? placeAt(dataset, place) : undefined
  const destination = told ?? seatOf(dataset, to, day)
  if (!origin || !destination || samePoint(origin, destination)) return undefined
  return { from: origin, to: destination }
}

/** Whether two places are in one town, in degrees: a capital and a seat in it may be some streets apart. */
const samePoint = (a: LngLat, b: LngLat) =>
  Math.abs(a[0] - b[0]) < 0.05 && Math.abs(a[1] - b[1]) < 0.05

function directionOf(dataset: Dataset, { from, to, directed }: Pair, day: Day): number {
  if (!directed) return direction.neither
  if (isCentre(dataset, from, day)) return direction.outbound
  if (isCentre(dataset, to, day)) return direction.inbound
  return direction.between
}
