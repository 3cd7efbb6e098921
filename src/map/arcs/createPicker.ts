import { arcCurves } from "../../arcs/arcCurves.ts"
import { arcShapes } from "../../arcs/arcShapes.ts"
import { crowd } from "../../arcs/lanes.ts"
import { eachSum, type Sum, weightOf } from "../../arcs/sumsOf.ts"
import { pulseRadius } from "../../drawing/pulse.ts"
import { direction } from "../../timeline/arcsOf.ts"
import { certaintyIn } from "../../timeline/certainty.ts"
import { type MapView, type ScreenPoint, toScreen } from "../gl/MapView.ts"
import type { ArcLayer, Shown } from "./createArcLayer.ts"
import { curvePoint } from "./curvePoint.ts"
import { type CoarseCurve, coarsen, distanceToCurve } from "./distance.ts"
import { flightOf } from "./flight.ts"

/** CSS pixels around a head that count as it. */
const headRadius = 5

/** What can be found: an arc in its lane, or a sum by its latest. */
interface Target {
  readonly arc: number
  readonly curve: CoarseCurve
  /** Half the width of its line, and the radius of its ring if it is a pulse, in CSS pixels. */
  readonly half: number
  readonly ring: number
  readonly isSum: boolean
  /** Of two in one place the higher is seen. */
  readonly height: number
}

const halfLine = 1

/** Finds the drawn arc at most `tolerance` CSS pixels from a point on the canvas: its index, or -1. A sum is found by the latest of its arcs. */
export type Picker = (point: ScreenPoint, tolerance: number) => number

export function createPicker(layer: ArcLayer): Picker {
  const { arcs } = layer
  const curveOf = arcCurves(arcs)
  const { lanes } = arcShapes(arcs)
  let known:
    | {
        readonly of: unknown
        readonly selected: number | null
        readonly targets: readonly Target[]
      }
    | undefined

  /** Sums come again in most moments. */
  const ofSums = new Map<number, { readonly lane: number; readonly curve: CoarseCurve }>()
  function curveOfSum({ flow, lane, latest }: Sum): CoarseCurve {
    let known = ofSums.get(flow)
    if (known?.lane !== lane) {
      known = { lane, curve: coarsen(curveOf(latest, lane)) }
      ofSums.set(flow, known)
    }
    return known.curve
  }

  function targets(): readonly Target[] {
    const { shown } = layer
    const gathering = layer.sums?.gathering
    const { rows, window, selected } = shown
    const of = gathering ?? rows
    if (known?.of === of && known.selected === selected) return known.targets
    const heightOf = (arc: number) =>
      arcs.event[arc] === selected ? 2 : certaintyIn(arcs, arc, window) === "certain" ? 1 : 0
    const target = (arc: number, lane = lanes.of[arc]!, count = 1, sum?: CoarseCurve): Target => ({
      arc,
      curve: sum ?? coarsen(curveOf(arc, lane)),
      half: halfLine + weightOf(count),
      ring: pulseRadius(lane),
      isSum: count > 1,
      height: heightOf(arc),
    })
    const single = gathering?.single ?? [...rows.rows]
    const made = gathering
      ? [
          ...eachSum(gathering.sums).map((sum) =>
            target(sum.latest, sum.lane, sum.count, curveOfSum(sum)),
          ),
          ...gathering.fanned.map(({ arc, lane }) => target(arc, lane)),
        ]
      : []
    const all = [...made, ...single.map((arc) => target(arc))]
    known = { of, selected, targets: all.sort((a, b) => a.height - b.height) }
    return known.targets
  }

  return (point, tolerance) => {
    const { view, shown } = layer
    // To find one of a crowd takes longer than a frame of its flight.
    if (!view || (shown.phase < 1 && (layer.sums?.gathering?.sums.length ?? 0) > crowd)) return -1
    let picked = -1
    let nearest = tolerance
    for (const target of targets()) {
      const distance = distanceTo(target, shown, view, point, nearest)
      if (distance > nearest) continue
      nearest = distance
      picked = target.arc
    }
    return picked
  }

  function distanceTo(
    { arc, curve, half, ring, isSum }: Target,
    { phase, since }: Shown,
    view: MapView,
    point: ScreenPoint,
    limit: number,
  ): number {
    const isPast = arcs.end[arc]! <= since
    const { head } = isSum
      ? flightOf(phase, 0)
      : flightOf(phase, arcs.event[arc]!, arcs.leg[arc], arcs.legs[arc])
    const reached = isPast ? 1 : head
    if (reached <= 0) return Infinity
    const toPoint = (s: number): number => {
      const place = curvePoint(curve, s)
      const distances = view.worldCopies.map((copy) => {
        const at = toScreen(view, place, copy)
        return at ? Math.hypot(at.x - point.x, at.y - point.y) : Infinity
      })
      return Math.min(...distances)
    }
    if (curve.angle === 0) return Math.max(0, Math.abs(toPoint(0) - ring) - half)
    const directed = arcs.direction[arc] !== direction.neither
    const line = distanceToCurve(
      view,
      curve,
      directed ? reached : 1,
      point,
      limit + headRadius + half,
    )
    const near = Math.max(0, line - half)
    if (!directed || line === Infinity) return near
    return Math.min(near, Math.max(0, toPoint(reached) - headRadius))
  }
}
