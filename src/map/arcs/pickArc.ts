import type { Day, Interval } from "../../calendar/day.ts"
import { type Curve, curveOf } from "../../drawing/curve.ts"
import type { Arcs } from "../../timeline/arcsOf.ts"
import { certaintyIn } from "../../timeline/certainty.ts"
import type { Span } from "../../timeline/createWindow.ts"
import { type MapView, type ScreenPoint, toScreen } from "../gl/MapView.ts"
import { curvePoint } from "./curvePoint.ts"
import { type CoarseCurve, distanceToCurve } from "./distance.ts"
import { flightOf } from "./flight.ts"

/** CSS pixels around a head that count as it, and the radius of the ring of an arc to itself. */
const headRadius = 5
const ringRadius = 6

/** What is drawn: which arcs, how far along. */
export interface Shown {
  readonly arcs: Arcs
  readonly curveOf: (arc: number) => CoarseCurve
  readonly spans: readonly Span[]
  readonly window: Interval
  readonly since: Day
  readonly possible: boolean
  readonly phase: number
}

/** The index of the arc nearest to a point on the screen and at most `tolerance` CSS pixels away; or -1. */
export function pickArc(
  shown: Shown,
  view: MapView,
  point: ScreenPoint,
  tolerance: number,
): number {
  let picked = -1
  let nearest = tolerance
  for (const { first, last } of shown.spans)
    for (let arc = first; arc < last; arc++) {
      const certainty = certaintyIn(shown.arcs, arc, shown.window)
      if (certainty === "absent") continue
      if (certainty === "possible" && !shown.possible) continue
      const distance = distanceToArc(shown, arc, view, point, nearest)
      if (distance > nearest) continue
      nearest = distance
      picked = arc
    }
  return picked
}

function distanceToArc(
  shown: Shown,
  arc: number,
  view: MapView,
  point: ScreenPoint,
  limit: number,
): number {
  const isPast = shown.arcs.end[arc]! <= shown.since
  const head = isPast ? 1 : flightOf(shown.phase, arc).head
  if (head <= 0) return Infinity
  const curve = shown.curveOf(arc)
  const toPoint = (s: number): number => {
    const place = curvePoint(curve, s)
    const distances = view.worldCopies.map((copy) => {
      const at = toScreen(view, place, copy)
      return at ? Math.hypot(at.x - point.x, at.y - point.y) : Infinity
    })
    return Math.min(...distances)
  }
  if (curve.angle === 0) return Math.max(0, toPoint(0) - ringRadius)
  const directed = shown.arcs.direction[arc] !== 0
  const line = distanceToCurve(view, curve, directed ? head : 1, point, limit)
  return directed ? Math.min(line, Math.max(0, toPoint(head) - headRadius)) : line
}

/** The curve of each arc. */
export const curvesOf =
  (arcs: Arcs, lanes: Int8Array, blends: Uint8Array) =>
  (arc: number): Curve =>
    curveOf(arcs.ends, arc, lanes[arc], blends[arc]! / 255)
