import type { Arcs } from "../timeline/arcsOf.ts"
import { createNumbering } from "./createNumbering.ts"

/** Lanes on either side of the middle one. */
export const sides = 3
/** Of so many arcs of a pair each is drawn, however near they are to each other. */
export const few = 3
/** Of more arcs than this in the window only sums are drawn. */
export const crowd = 3000
/** Days for which a lane stays taken after its arc ended: a moment of a year shows both apart. */
export const rest = 366

/** A lane by the order in which lanes are taken: 0, 1, -1, 2, -2 … */
const laneAt = (order: number): number => (order % 2 === 1 ? (order + 1) / 2 : -order / 2)

/** The order in which a lane is taken. */
export const orderOf = (lane: number): number => (lane > 0 ? 2 * lane - 1 : -2 * lane)

export interface Lanes {
  /** The lane of each arc. */
  readonly of: Int8Array
  /** The first arc between the same two places as each arc. */
  readonly first: Uint32Array
  /** How many arcs any two places have between them, and how many pulses any place has. */
  readonly most: number
  readonly mostPulses: number
}

/**
 * A lane for each arc, so that arcs between the same two places do not lie on each other: each
 * takes the innermost lane that is free, or, all being taken, the one that is free soonest.
 * Lanes are numbered across the two places, whichever way an arc goes, so out and back are apart;
 * the number returned is turned to the arc's own direction: positive is to its left.
 */
export function lanesOf(arcs: Arcs): Lanes {
  const lanes = new Int8Array(arcs.count)
  const first = new Uint32Array(arcs.count)
  const placeOf = createNumbering()
  const pairs = new Map<
    number,
    { readonly first: number; readonly freeFrom: number[]; count: number }
  >()
  let most = 0
  let mostPulses = 0
  for (let i = 0; i < arcs.count; i++) {
    const from = placeOf(arcs.ends[4 * i]!, arcs.ends[4 * i + 1]!)
    const to = placeOf(arcs.ends[4 * i + 2]!, arcs.ends[4 * i + 3]!)
    const key = Math.min(from, to) * 2 ** 26 + Math.max(from, to)
    let pair = pairs.get(key)
    if (!pair) {
      pair = { first: i, freeFrom: [], count: 0 }
      pairs.set(key, pair)
    }
    const order = take(pair.freeFrom, arcs.start[i]!)
    pair.freeFrom[order] = arcs.end[i]! + rest
    pair.count++
    first[i] = pair.first
    if (from === to) mostPulses = Math.max(mostPulses, pair.count)
    else most = Math.max(most, pair.count)
    lanes[i] = laneAt(order) * (from <= to ? 1 : -1)
  }
  return { of: lanes, first, most, mostPulses }
}

function take(freeFrom: readonly number[], start: number): number {
  const free = freeFrom.findIndex((day) => day <= start)
  if (free >= 0) return free
  if (freeFrom.length < 2 * sides + 1) return freeFrom.length
  return freeFrom.indexOf(Math.min(...freeFrom))
}
