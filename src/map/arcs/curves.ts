import type { Arcs } from "../../timeline/arcsOf.ts"
import { type CoarseCurve, coarsen } from "./distance.ts"
import { curvesOf } from "./pickArc.ts"

/** The curves of arcs, each made when it is first asked for. */
export interface Curves {
  of(arc: number): CoarseCurve
  /** Lets go of the curves made so far. */
  forget(): void
}

export function createCurves(arcs: Arcs, lanes: Int8Array, blends: Uint8Array): Curves {
  const curveOf = curvesOf(arcs, lanes, blends)
  const made = new Map<number, CoarseCurve>()
  return {
    of(arc) {
      let curve = made.get(arc)
      if (!curve) {
        curve = coarsen(curveOf(arc))
        made.set(arc, curve)
      }
      return curve
    },
    forget: () => made.clear(),
  }
}
