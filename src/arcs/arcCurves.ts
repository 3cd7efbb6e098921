import type { Arcs } from "../timeline/arcsOf.ts"
import { arcShapes, blendOf } from "./arcShapes.ts"
import { type Curve, curveOf } from "./curve.ts"

/** The curve of each arc, in its lane or another. */
export function arcCurves(arcs: Arcs): (arc: number, lane?: number) => Curve {
  const shapes = arcShapes(arcs)
  return (arc, lane = shapes.lanes.of[arc]!) =>
    curveOf(arcs.ends, arc, lane, blendOf(shapes, arc) / 255)
}
