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

/** How far two sums of a pair are apart, in CSS pixels. */
const apart = 11

/** How much thicker than one arc a sum is on either side, in CSS pixels. */
export const weightOf = (count: number): number => Math.min(0.55 * Math.log2(count), 6)

/** A sum for each flow of some arcs: what goes out and what comes back, each on its own left. */
export function sumsOf(
  arcs: Arcs,
  flows: Flows,
  rows: readonly number[],
  look: { readonly window: Interval; readonly world: number; readonly globe: boolean },
): Sum[] {
  if (rows.length === 0) return []
  const found: number[] = []
  const count = new Uint32Array(flows.count)
  const latest = new Uint32Array(flows.count)
  const isCertain = new Uint8Array(flows.count)
  const inPair = new Uint8Array(flows.pairs)
  for (const arc of rows) {
    const flow = flows.of[arc]!
    if (count[flow]!++ === 0) {
      found.push(flow)
      inPair[flows.pairOf[flow]!]!++
    }
    if (count[flow] === 1 || arcs.end[arc]! >= arcs.end[latest[flow]!]!) latest[flow] = arc
    if (certaintyIn(arcs, arc, look.window) === "certain") isCertain[flow] = 1
  }
  const lengths = look.globe ? flows.globeLength : flows.flatLength
  const taken = new Map<number, number>()
  return found.map((flow) => {
    const pair = flows.pairOf[flow]!
    return {
      flow,
      count: count[flow]!,
      lane: inPair[pair] === 1 ? 0 : laneOf(flow, pair),
      latest: latest[flow]!,
      isPossible: isCertain[flow] === 0,
    }
  })

  function laneOf(flow: number, pair: number): number {
    if (arcs.direction[flows.sample[flow]!] === direction.neither) return 0
    const side = 2 * pair + (flows.way[flow] === 1 ? 1 : 0)
    const order = taken.get(side) ?? 0
    taken.set(side, order + 1)
    const step = laneStep * lengths[pair]! * look.world
    return (0.5 + order) * Math.min(Math.max(1, apart / step), 8)
  }
}
