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
}

const withoutArc: ReadonlySet<string> = new Set(["relation", "statement"])

/**
 * An arc for each pair of a visit, a congress, aid or an event of the dataset's own type, and one
 * without a direction for each pair of a meeting or an agreement between parties.
 */
export function arcsOf(dataset: Dataset, events: EventColumns): Arcs {
  const arcs: { event: number; from: LngLat; to: LngLat; direction: number; unsure: number }[] = []
  for (let event = 0; event < events.count; event++) {
    const detail = dataset.events[events.source[event]!]!
    if (withoutArc.has(detail.type)) continue
    const day = Math.max(
      events.start[event]!,
      Math.min(dataset.extent.start, events.end[event]! - 1),
    )
    for (const pair of pairsOf(detail)) {
      const ends = endsOf(dataset, detail, pair, day)
      if (!ends) continue
      const unnamed = isUnnamed(pair.from) || isUnnamed(pair.to)
      const unsure = unnamed || detail.certainty === "disputed" ? 1 : 0
      arcs.push({ event, ...ends, direction: directionOf(dataset, pair, day), unsure })
    }
  }
  const ofEvent = <T>(column: ArrayLike<T>) => ({
    *[Symbol.iterator]() {
      for (const { event } of arcs) yield column[event]!
    },
  })
  return {
    count: arcs.length,
    ends: Float32Array.from(arcs.flatMap(({ from, to }) => [...from, ...to])),
    start: Int32Array.from(ofEvent(events.start)),
    end: Int32Array.from(ofEvent(events.end)),
    event: Uint32Array.from(arcs, ({ event }) => event),
    direction: Uint8Array.from(arcs, (arc) => arc.direction),
    lasted: Uint8Array.from(ofEvent(events.lasted)),
    unsure: Uint8Array.from(arcs, ({ unsure }) => unsure),
  }
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

const samePoint = (a: LngLat, b: LngLat) => a[0] === b[0] && a[1] === b[1]

/** Which way a pair goes on a day: a value of `direction`. */
export function directionOf(dataset: Dataset, { from, to, directed }: Pair, day: Day): number {
  if (!directed) return direction.neither
  if (isCentre(dataset, from, day)) return direction.outbound
  if (isCentre(dataset, to, day)) return direction.inbound
  return direction.between
}
