import { type Curve, pointOnArc, pointOnSphere } from "../../arcs/curve.ts"
import type { WorldPoint } from "../gl/MapView.ts"

/** A point of a curve, on the flat map and on the sphere; s is 0 at the origin, 1 at the destination. */
export const curvePoint = (curve: Curve, s: number): WorldPoint => {
  const onSphere = pointOnSphere(curve, s)
  return { ...pointOnArc(curve, s, onSphere), onSphere }
}
