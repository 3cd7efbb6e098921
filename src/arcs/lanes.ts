import { type Arcs, isPulse } from "../timeline/arcsOf.ts"
import type { Flows } from "./flowsOf.ts"

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
export function lanesOf(arcs: Arcs, flows: Flows): Lanes {
  const lanes = new Int8Array(arcs.count)
  const freeFrom = Array.from({ length: flows.pairs }, (): number[] => [])
  const counts = new Uint32Array(flows.pairs)
  for (let i = 0; i < arcs.count; i++) {
    const flow = flows.of[i]!
    const pair = flows.pairOf[flow]!
    const order = take(freeFrom[pair]!, arcs.start[i]!)
    freeFrom[pair]![order] = arcs.end[i]! + rest
    counts[pair]!++
    lanes[i] = laneAt(order) * flows.way[flow]!
  }
  const isPulses = (_: number, pair: number) => isPulse(arcs, flows.first[pair]!)
  return {
    of: lanes,
    most: largest(counts.filter((count, pair) => !isPulses(count, pair))),
    mostPulses: largest(counts.filter(isPulses)),
  }
}

const largest = (counts: Uint32Array) => counts.reduce((most, count) => Math.max(most, count), 0)

function take(freeFrom: readonly number[], start: number): number {
  const free = freeFrom.findIndex((day) => day <= start)
  if (free >= 0) return free
  if (freeFrom.length < 2 * sides + 1) return freeFrom.length
  return freeFrom.indexOf(Math.min(...freeFrom))
}
