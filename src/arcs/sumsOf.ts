import type { Interval } from "../calendar/day.ts"
import { type Arcs, direction } from "../timeline/arcsOf.ts"
import { certaintyIn } from "../timeline/certainty.ts"
import { laneStep } from "./curve.ts"
import type { Flows } from "./flowsOf.ts"

/** The arcs of a flow, drawn as one. */
export interface Sum {
  readonly flow: number
  readonly count: number
  readonly lane: number
  /** The one that ended last. */
  readonly latest: number
  /** None of them is certain. */
  readonly isPossible: boolean
}

/** Sums as columns, the smallest first: there may be tens of thousands. */
export interface Sums {
  readonly length: number
  readonly flow: Uint32Array
  readonly count: Uint32Array
  readonly lane: Float32Array
  readonly latest: Uint32Array
  readonly isPossible: Uint8Array
}

export const sumAt = (sums: Sums, i: number): Sum => ({
  flow: sums.flow[i]!,
  count: sums.count[i]!,
  lane: sums.lane[i]!,
  latest: sums.latest[i]!,
  isPossible: sums.isPossible[i] === 1,
})

/** All of some sums, the smallest first. */
export const eachSum = (sums: Sums): Sum[] =>
  Array.from({ length: sums.length }, (_, i) => sumAt(sums, i))

/** How far two sums of a pair are apart, in CSS pixels. */
const apart = 11

/** How much thicker than one arc a sum is on either side, in CSS pixels. */
export const weightOf = (count: number): number => Math.min(0.55 * Math.log2(count), 6)

/** The lane of a sum of pulses: its ring has room for its number. */
const aroundCount = -0.75

/** From here on a larger sum is not told from a smaller by its order. */
const largest = 1023

/** A sum for each flow of some arcs: what goes out and what comes back, each on its own left. */
export function sumsOf(
  arcs: Arcs,
  flows: Flows,
  rows: ArrayLike<number>,
  look: { readonly window: Interval; readonly world: number; readonly globe: boolean },
): Sums {
  const none = rows.length === 0
  const count = new Uint32Array(none ? 0 : flows.count)
  const latest = new Uint32Array(count.length)
  const isCertain = new Uint8Array(count.length)
  const inPair = new Uint8Array(none ? 0 : flows.pairs)
  const found = new Uint32Array(Math.min(rows.length, count.length))
  let length = 0
  for (let i = 0; i < rows.length; i++) {
    const arc = rows[i]!
    const flow = flows.of[arc]!
    if (count[flow]!++ === 0) {
      found[length++] = flow
      inPair[flows.pairOf[flow]!]!++
      latest[flow] = arc
    } else if (arcs.end[arc]! >= arcs.end[latest[flow]!]!) latest[flow] = arc
    if (isCertain[flow] === 0 && certaintyIn(arcs, arc, look.window) === "certain")
      isCertain[flow] = 1
  }
  const flow = bySize(found.subarray(0, length), count)
  const sums = {
    length,
    flow,
    count: new Uint32Array(length),
    lane: new Float32Array(length),
    latest: new Uint32Array(length),
    isPossible: new Uint8Array(length),
  }
  const lengths = look.globe ? flows.globeLength : flows.flatLength
  const taken = new Uint8Array(2 * inPair.length)
  for (let i = 0; i < length; i++) {
    const one = flow[i]!
    const pair = flows.pairOf[one]!
    sums.count[i] = count[one]!
    sums.latest[i] = latest[one]!
    sums.isPossible[i] = 1 - isCertain[one]!
    const long = lengths[pair]! * look.world
    if (long === 0) sums.lane[i] = aroundCount
    else if (inPair[pair] !== 1 && arcs.direction[latest[one]!] !== direction.neither) {
      const side = 2 * pair + (flows.way[one] === 1 ? 1 : 0)
      sums.lane[i] = (0.5 + taken[side]!++) * Math.min(Math.max(1, apart / (laneStep * long)), 8)
    }
  }
  return sums
}

/** Flows from the smallest to the largest, by counting. */
function bySize(flows: Uint32Array, count: Uint32Array): Uint32Array {
  const places = new Uint32Array(largest + 2)
  const sizeOf = (flow: number) => Math.min(count[flow]!, largest)
  for (let i = 0; i < flows.length; i++) places[sizeOf(flows[i]!) + 1]!++
  for (let i = 1; i < places.length; i++) places[i]! += places[i - 1]!
  const sorted = new Uint32Array(flows.length)
  for (let i = 0; i < flows.length; i++) sorted[places[sizeOf(flows[i]!)]!++] = flows[i]!
  return sorted
}
