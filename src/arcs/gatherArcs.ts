import type { Interval } from "../calendar/day.ts"
import type { Arcs } from "../timeline/arcsOf.ts"
import { laneStep } from "./curve.ts"
import { fanOut } from "./fanOut.ts"
import type { Flows } from "./flowsOf.ts"
import { crowd, few, sides } from "./lanes.ts"
import { type Sums, sumsOf } from "./sumsOf.ts"

/** Lanes that are so many CSS pixels apart are told apart. */
const apart = 5
/** How many CSS pixels apart the arcs of an opened sum are, if there is room. */
const openedStep = 9

/** An arc that is drawn in a lane of the moment; lanes may be parts of a whole one. */
export interface FannedArc {
  readonly arc: number
  readonly lane: number
  /** Whether it is seen because the selected event opened a sum. */
  readonly isOpened: boolean
}

/** How the arcs of a window are drawn. */
export interface Gathering {
  /** Those that are drawn each in its own lane. */
  readonly single: readonly number[]
  readonly fanned: readonly FannedArc[]
  /** Those that are drawn as one. */
  readonly sums: Sums
}

/** What decides how arcs are drawn, beside the arcs. */
export interface Look {
  readonly window: Interval
  /** The arcs' own lanes. */
  readonly lanes: Int8Array
  /** CSS pixels around the equator. */
  readonly world: number
  readonly globe: boolean
  /** The event whose pairs are opened, or -1. */
  readonly selected: number
}

/**
 * Sorts the arcs of a window into those that are drawn by themselves, those that fan out, and sums.
 * A pair is summed where it has more than a few arcs that cannot be told apart, and every pair in a
 * crowd; the pair of the selected event never is. Where two arcs of a pair have the same lane, all of
 * them fan out anew.
 */
export function gatherArcs(arcs: Arcs, flows: Flows, rows: Uint32Array, look: Look): Gathering {
  const isCrowd = rows.length > crowd
  if (isCrowd && look.selected < 0)
    return { single: [], fanned: [], sums: sumsOf(arcs, flows, rows, look) }
  const single: number[] = []
  const fanned: FannedArc[] = []
  const summed: number[] = []
  const pairOf = (arc: number) => flows.pairOf[flows.of[arc]!]!
  const open = new Set<number>()
  for (const arc of rows) if (arcs.event[arc] === look.selected) open.add(pairOf(arc))
  const lengths = look.globe ? flows.globeLength : flows.flatLength
  const pairs = new Map<number, number[]>()
  for (const arc of rows) {
    const pair = pairOf(arc)
    if (isCrowd && !open.has(pair)) summed.push(arc)
    else {
      const own = pairs.get(pair)
      if (own) own.push(arc)
      else pairs.set(pair, [arc])
    }
  }
  for (const [pair, own] of pairs) {
    const length = lengths[pair]! * look.world
    const isPulse = length === 0
    const step = laneStep * length
    const isClear =
      own.length === 1 ||
      (own.length <= 2 * sides + 1 && (isPulse || own.length <= few || step >= apart))
    if (isClear && haveOwnLanes(own)) single.push(...own)
    else if (isClear || open.has(pair)) {
      const opened = isClear ? undefined : openedStep
      for (const one of fanOut(flows, own, { step, length, isPulse, opened })) fanned.push(one)
    } else for (const arc of own) summed.push(arc)
  }
  return { single, fanned, sums: sumsOf(arcs, flows, summed, look) }

  function haveOwnLanes(own: readonly number[]): boolean {
    const taken = own.map((arc) => look.lanes[arc]! * flows.way[flows.of[arc]!]!)
    return new Set(taken).size === own.length
  }
}
