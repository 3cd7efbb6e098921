import type { Arcs } from "../timeline/arcsOf.ts"
import { blendsOf } from "./blend.ts"
import { type Curve, curveOf } from "./curve.ts"
import { lanesOf } from "./lanes.ts"

const known = new WeakMap<Arcs, (arc: number) => Curve>()

/** The curve of each arc of a timeline, in its lane, for whoever draws them without a graphics card. */
export function arcCurves(arcs: Arcs): (arc: number) => Curve {
  const before = known.get(arcs)
  if (before) return before
  const lanes = lanesOf(arcs)
  const blends = blendsOf(arcs.ends, arcs.pair)
  const curve = (arc: number) => curveOf(arcs.ends, arc, lanes[arc], blends[arc]! / 255)
  known.set(arcs, curve)
  return curve
}
