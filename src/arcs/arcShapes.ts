import type { Arcs } from "../timeline/arcsOf.ts"
import { blendsOf } from "./blend.ts"
import { type Flows, flowsOf } from "./flowsOf.ts"
import { type Lanes, lanesOf } from "./lanes.ts"

/**
 * How the arcs of a timeline lie, whoever draws them: nothing but values, that can go from thread to
 * thread.
 */
export interface ArcShapes {
  readonly flows: Flows
  readonly lanes: Lanes
  /** How much of each pair is great circle on the flat map, 0 to 255. */
  readonly blends: Uint8Array
}

const known = new WeakMap<Arcs, ArcShapes>()

/** The shapes of a timeline's arcs, found once. */
export function arcShapes(arcs: Arcs): ArcShapes {
  const before = known.get(arcs)
  if (before) return before
  const flows = flowsOf(arcs)
  const shapes = { flows, lanes: lanesOf(arcs, flows), blends: blendsOf(arcs.ends, flows.first) }
  keepShapes(arcs, shapes)
  return shapes
}

/** Keeps the shapes of arcs that were found on another thread. */
export function keepShapes(arcs: Arcs, shapes: ArcShapes): void {
  known.set(arcs, shapes)
}

/** How much of an arc is great circle on the flat map, 0 to 255. */
export const blendOf = ({ flows, blends }: ArcShapes, arc: number): number =>
  blends[flows.pairOf[flows.of[arc]!]!]!
