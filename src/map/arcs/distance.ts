import type { Curve } from "../../drawing/curve.ts"
import { type MapView, type ScreenPoint, toScreen, type WorldPoint } from "../gl/MapView.ts"
import { curvePoint } from "./curvePoint.ts"

const chords = 8
/** How far a chord's part of the curve may leave it, as a part of the chord. */
const slack = 0.35

/** A curve and the points between its chords: enough to see that something is far from it. */
export interface CoarseCurve extends Curve {
  readonly points: readonly WorldPoint[]
}

export const coarsen = (curve: Curve): CoarseCurve => ({
  ...curve,
  points: Array.from({ length: chords + 1 }, (_, i) => curvePoint(curve, i / chords)),
})

/**
 * How far a point on the screen is from the curve between s = 0 and s = `to`, in CSS pixels;
 * Infinity where that is certainly more than `limit`, or nothing is in sight.
 */
export function distanceToCurve(
  view: MapView,
  curve: CoarseCurve,
  to: number,
  point: ScreenPoint,
  limit: number,
): number {
  let nearest = Infinity
  for (const copy of view.worldCopies) {
    let from = toScreen(view, curve.points[0]!, copy)
    for (let i = 0; i < chords && i / chords < to; i++) {
      const next = toScreen(view, curve.points[i + 1]!, copy)
      if (mayBeNear(point, from, next, limit)) {
        const part = [i / chords, Math.min(to, (i + 1) / chords)] as const
        nearest = Math.min(nearest, distanceToPart(view, curve, part, copy, point))
      }
      from = next
    }
  }
  return nearest
}

function mayBeNear(
  point: ScreenPoint,
  a: ScreenPoint | undefined,
  b: ScreenPoint | undefined,
  limit: number,
): boolean {
  if (!a || !b) return a !== b
  return distanceToChord(point, a, b) <= limit + slack * Math.hypot(b.x - a.x, b.y - a.y)
}

function distanceToPart(
  view: MapView,
  curve: Curve,
  [from, to]: readonly [number, number],
  worldCopy: number,
  point: ScreenPoint,
): number {
  const at = (s: number) => toScreen(view, curvePoint(curve, s), worldCopy)
  let nearest = Infinity
  let a = at(from)
  for (let i = 1; i <= chords; i++) {
    const b = at(from + ((to - from) * i) / chords)
    if (a && b) nearest = Math.min(nearest, distanceToChord(point, a, b))
    a = b
  }
  return nearest
}

function distanceToChord(point: ScreenPoint, a: ScreenPoint, b: ScreenPoint): number {
  const x = b.x - a.x
  const y = b.y - a.y
  const length = x * x + y * y
  const t = length === 0 ? 0 : ((point.x - a.x) * x + (point.y - a.y) * y) / length
  const along = Math.min(1, Math.max(0, t))
  return Math.hypot(point.x - a.x - x * along, point.y - a.y - y * along)
}
