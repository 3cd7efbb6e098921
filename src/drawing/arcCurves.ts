import type { Arcs } from "../timeline/arcsOf.ts"
import { blendsOf } from "./blend.ts"
import { type Curve, curveOf } from "./curve.ts"
import { type Lanes, lanesOf } from "./lanes.ts"

/** How the arcs of a timeline lie, whoever draws them. */
export interface ArcShapes {
  readonly lanes: Lanes
  /** How much of each is great circle on the flat map, 0 to 255. */
  readonly blends: Uint8Array
}

const known = new WeakMap<Arcs, ArcShapes>()

export function arcShapes(arcs: Arcs): ArcShapes {
  const before = known.get(arcs)
  if (before) return before
  const lanes = lanesOf(arcs)
  const shapes = { lanes, blends: blendsOf(arcs.ends, lanes.first) }
  known.set(arcs, shapes)
  return shapes
}

/** The curve of each arc, in its lane or another. */
export function arcCurves(arcs: Arcs): (arc: number, lane?: number) => Curve {
  const { lanes, blends } = arcShapes(arcs)
  return (arc, lane = lanes.of[arc]!) => curveOf(arcs.ends, arc, lane, blends[arc]! / 255)
}
