import type { Curve } from "../../arcs/curve.ts"
import { type MapView, type ScreenPoint, toScreen, type WorldPoint } from "../gl/MapView.ts"
import { curvePoint } from "./curvePoint.ts"

const chords = 8
/** How far a chord's part of the curve may leave it, as a part of the chord. */
const slack = 0.35

/** A curve and the points between its chords: enough to see that something is far from it. */
export interface CoarseCurve extends Curve {
  readonly points: readonly WorldPoint[]
  /** Where the points were on the screen in the last view that was asked for, in each copy of the world. */
  seen?: { readonly in: MapView; readonly copies: readonly Seen[] }
}

/** Points on the screen, those that are in sight, and the box in which the curve is. */
interface Seen {
  readonly copy: number
  readonly points: readonly (ScreenPoint | undefined)[]
  readonly west: number
  readonly east: number
  readonly north: number
  readonly south: number
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
  for (const { copy, points, west, east, north, south } of copiesIn(view, curve)) {
    if (point.x < west - limit || point.x > east + limit) continue
    if (point.y < north - limit || point.y > south + limit) continue
    for (let i = 0; i < chords && i / chords < to; i++) {
      if (!mayBeNear(point, points[i], points[i + 1], limit)) continue
      const part = [i / chords, Math.min(to, (i + 1) / chords)] as const
      nearest = Math.min(nearest, distanceToPart(view, curve, part, copy, point))
    }
  }
  return nearest
}

function copiesIn(view: MapView, curve: CoarseCurve): readonly Seen[] {
  if (curve.seen?.in !== view)
    curve.seen = { in: view, copies: view.worldCopies.map((copy) => seen(view, curve, copy)) }
  return curve.seen.copies
}

function seen(view: MapView, curve: CoarseCurve, copy: number): Seen {
  const points = curve.points.map((point) => toScreen(view, point, copy))
  const box = { west: Infinity, east: -Infinity, north: Infinity, south: -Infinity }
  let last: ScreenPoint | undefined
  let beyond = 0
  let isWhole = true
  for (const point of points) {
    if (!point) isWhole = false
    else {
      box.west = Math.min(box.west, point.x)
      box.east = Math.max(box.east, point.x)
      box.north = Math.min(box.north, point.y)
      box.south = Math.max(box.south, point.y)
      if (last) beyond = Math.max(beyond, slack * Math.hypot(point.x - last.x, point.y - last.y))
    }
    last = point
  }
  // Of a curve that goes out of sight nobody knows how far.
  if (!isWhole && box.west <= box.east) beyond = Infinity
  return {
    copy,
    points,
    west: box.west - beyond,
    east: box.east + beyond,
    north: box.north - beyond,
    south: box.south + beyond,
  }
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
