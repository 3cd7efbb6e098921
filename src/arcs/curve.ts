import { cross, dot, normalize, unitVector, type Vector } from "./vector.ts"

/**
 * The curve of one arc. Its parameter s runs from 0 at the origin to 1 at the destination.
 * On the sphere it is the great circle; on the flat map a blend of the great circle and a Bézier,
 * so that what would climb to the pole stays on the map. `curveShader.ts` has the same formulas.
 *
 * Antipodes: every great circle between them is shortest; the one that leaves due east is taken,
 * which keeps to the lowest latitude. Origin and destination in one place: a point, `angle` is 0.
 */
export interface Curve {
  /** Unit vector of the origin. */
  readonly from: Vector
  /** Unit vector in which the great circle leaves the origin. */
  readonly toward: Vector
  /** Unit vector to the left of the great circle. */
  readonly left: Vector
  /** Length of the great circle in radians. */
  readonly angle: number
  /** Origin, Bézier control point and destination in Mercator coordinates; x is continuous. */
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly controlX: number
  readonly controlY: number
  /** Sideways offset at the middle, to the left, as a part of the length. */
  readonly offset: number
  /** 1 the great circle, 0 the Bézier. */
  readonly blend: number
}

/** A point in Mercator coordinates: 0 to 1 from west to east and north to south. */
export interface MercatorPoint {
  readonly x: number
  readonly y: number
}

/** How far apart two lanes are at their middle, as a part of the arc's length. */
export const laneStep = 0.05
/** How far the Bézier's control point is from its chord, as a part of the chord. */
export const bow = 0.45
/** Sine of the highest latitude that the Mercator square holds. */
export const highestSine = Math.tanh(Math.PI)
/** Mercator y of 72° N, which no Bézier's apex passes, unless its ends do. */
export const highestBow = mercatorY(Math.sin((72 * Math.PI) / 180))
/** The longest vector that counts as no direction: ends closer than this (0.6 km) to antipodal. */
export const noDirection = 1e-4

/** Mercator y of the latitude that has this sine. */
export function mercatorY(sine: number): number {
  const s = Math.min(highestSine, Math.max(-highestSine, sine))
  return 0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI)
}

/** The signed turn from one longitude to another, in degrees, more than -180 and at most 180. */
export function turnOf(from: number, to: number): number {
  const turn = Math.fround(to - from)
  return turn - 360 * Math.ceil(turn / 360 - 0.5)
}

/** The great circle between two points: where it starts, which way it leaves, and its radians. */
export function greatCircle(lng0: number, lat0: number, lng1: number, lat1: number) {
  const from = unitVector(lng0, lat0)
  const east = unitVector(lng0 + 90, 0)
  if (lng0 === lng1 && lat0 === lat1) return { from, toward: east, angle: 0 }
  const to = unitVector(lng1, lat1)
  const c = dot(from, to)
  const away: Vector = [to[0] - from[0] * c, to[1] - from[1] * c, to[2] - from[2] * c]
  const sine = Math.hypot(...away)
  const angle = Math.atan2(sine, c)
  return { from, toward: sine > (c < 0 ? noDirection : 0) ? normalize(away) : east, angle }
}

/**
 * @param ends origin and destination in degrees, four per arc
 * @param arc which arc
 * @param lane which of the curves between the same places; positive is left of the arc's direction
 * @param blend 1 the great circle on the flat map too, 0 the Bézier
 */
export function curveOf(ends: Float32Array, arc: number, lane = 0, blend = 1): Curve {
  const lng0 = ends[4 * arc]!
  const lat0 = ends[4 * arc + 1]!
  const circle = greatCircle(lng0, lat0, ends[4 * arc + 2]!, ends[4 * arc + 3]!)
  const x0 = 0.5 + lng0 / 360
  const y0 = mercatorY(circle.from[1])
  const x1 = x0 + turnOf(lng0, ends[4 * arc + 2]!) / 360
  const y1 = mercatorY(Math.sin((ends[4 * arc + 3]! * Math.PI) / 180))
  const [controlX, controlY] = controlPoint(x0, y0, x1, y1)
  return {
    ...circle,
    left: cross(circle.from, circle.toward),
    x0,
    y0,
    x1,
    y1,
    controlX,
    controlY,
    offset: lane * laneStep,
    blend,
  }
}

/** Bows toward the pole of the hemisphere that the chord's middle is in, but not beyond 72°. */
function controlPoint(x0: number, y0: number, x1: number, y1: number): [number, number] {
  const north = y0 + y1 <= 1
  const eastward = x1 >= x0
  const side = north === eastward ? bow : -bow
  const x = (x0 + x1) / 2 + (y1 - y0) * side
  const y = (y0 + y1) / 2 - (x1 - x0) * side
  if (north) {
    const edge = Math.min(highestBow, y0, y1)
    return [x, Math.max(y, edge - Math.sqrt((y0 - edge) * (y1 - edge)))]
  }
  const edge = Math.max(1 - highestBow, y0, y1)
  return [x, Math.min(y, edge + Math.sqrt((edge - y0) * (edge - y1)))]
}

/** Where the curve is on the unit sphere at s. */
export function pointOnSphere(curve: Curve, s: number): Vector {
  const { from, toward, left, angle } = curve
  const c = Math.cos(s * angle)
  const t = Math.sin(s * angle)
  const o = curve.offset * angle * Math.sin(Math.PI * s)
  return normalize([
    from[0] * c + toward[0] * t + left[0] * o,
    from[1] * c + toward[1] * t + left[1] * o,
    from[2] * c + toward[2] * t + left[2] * o,
  ])
}

/** Where the curve is on the flat map at s. x is continuous from the origin: it may leave 0 to 1. */
export function pointOnArc(curve: Curve, s: number, p = pointOnSphere(curve, s)): MercatorPoint {
  const { x0, y0, x1, y1, blend } = curve
  const r = 1 - s
  const o = curve.offset * Math.sin(Math.PI * s)
  const bezierX = r * r * x0 + 2 * r * s * curve.controlX + s * s * x1 + (y1 - y0) * o
  const bezierY = r * r * y0 + 2 * r * s * curve.controlY + s * s * y1 - (x1 - x0) * o
  const lng = 0.5 + Math.atan2(p[0], p[2]) / (2 * Math.PI)
  const x = lng - Math.round(lng - (x0 + (x1 - x0) * s))
  return {
    x: bezierX + (x - bezierX) * blend,
    y: bezierY + (mercatorY(p[1]) - bezierY) * blend,
  }
}
