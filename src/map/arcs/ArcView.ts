import type { CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl"
import { type Curve, pointOnArc, pointOnSphere } from "./curve.ts"

/** How the map looked at the world in a frame: enough to draw arcs and to find them again. */
export interface ArcView {
  readonly globe: boolean
  /** Column-major 4 × 4, to clip space: from Mercator coordinates, or on the globe from the sphere. */
  readonly matrix: Float64Array
  /** The same from Mercator coordinates, for a globe that is flattening. */
  readonly flatMatrix: Float64Array
  /** The plane that cuts off the far side of the globe. */
  readonly horizon: readonly [number, number, number, number]
  /** 1 a globe, 0 flat, and between while one becomes the other. */
  readonly globeness: number
  /** The world copies in view: 0 is the one around Greenwich. */
  readonly worldCopies: readonly number[]
  /** Mercator x of the middle of the view. */
  readonly center: number
  /** Size of the canvas in CSS pixels, and device pixels in one of them. */
  readonly width: number
  readonly height: number
  readonly ratio: number
  /** CSS pixels around the equator. */
  readonly world: number
}

/** A point on the canvas in CSS pixels from its top left corner. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

export function arcViewOf(map: MapLibreMap, args: CustomRenderMethodInput): ArcView {
  const data = args.defaultProjectionData
  const canvas = map.getCanvas()
  const globe = args.shaderData.define.includes("GLOBE")
  const ratio = canvas.width / Math.max(1, canvas.clientWidth)
  return {
    globe,
    matrix: Float64Array.from(data.mainMatrix),
    flatMatrix: Float64Array.from(data.fallbackMatrix),
    horizon: data.clippingPlane,
    globeness: data.projectionTransition,
    worldCopies: globe || !map.getRenderWorldCopies() ? [0] : copiesInView(map),
    center: 0.5 + map.getCenter().lng / 360,
    width: canvas.width / ratio,
    height: canvas.height / ratio,
    ratio,
    world: 512 * 2 ** map.getZoom(),
  }
}

/** An arc is in the world of its origin or reaches half a world beyond it. */
function copiesInView(map: MapLibreMap): number[] {
  const bounds = map.getBounds()
  const first = Math.ceil(bounds.getWest() / 360 + 0.5 - 1.5)
  const last = Math.floor(bounds.getEast() / 360 + 0.5 + 0.5)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** Where the curve is on the screen at s; undefined if it is behind the globe or the camera. */
export function toScreen(
  view: ArcView,
  curve: Curve,
  s: number,
  worldCopy: number,
): ScreenPoint | undefined {
  if (!view.globe) {
    const { x, y } = pointOnArc(curve, s)
    return fromClip(view, transform(view.matrix, x + worldCopy, y, 0))
  }
  const [x, y, z] = pointOnSphere(curve, s)
  const [a, b, c, d] = view.horizon
  if (x * a + y * b + z * c + d < 0) return undefined
  const onGlobe = transform(view.matrix, x, y, z)
  if (view.globeness > 0.999) return fromClip(view, onGlobe)
  const point = pointOnArc(curve, s)
  const near = point.x - Math.floor(point.x - view.center + 0.5)
  const flat = transform(view.flatMatrix, near, point.y, 0)
  return fromClip(view, {
    x: flat.x + (onGlobe.x - flat.x) * view.globeness,
    y: flat.y + (onGlobe.y - flat.y) * view.globeness,
    w: flat.w + (onGlobe.w - flat.w) * view.globeness,
  })
}

interface ClipPoint extends ScreenPoint {
  readonly w: number
}

const transform = (m: Float64Array, x: number, y: number, z: number): ClipPoint => ({
  x: m[0]! * x + m[4]! * y + m[8]! * z + m[12]!,
  y: m[1]! * x + m[5]! * y + m[9]! * z + m[13]!,
  w: m[3]! * x + m[7]! * y + m[11]! * z + m[15]!,
})

function fromClip(view: ArcView, { x, y, w }: ClipPoint): ScreenPoint | undefined {
  if (w <= 0) return undefined
  return { x: (x / w + 1) * 0.5 * view.width, y: (1 - y / w) * 0.5 * view.height }
}
