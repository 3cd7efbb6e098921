import type { CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl"
import { type MercatorPoint, mercatorY } from "../../arcs/curve.ts"
import { unitVector, type Vector } from "../../arcs/vector.ts"

/** How the map looked at the world in a frame: enough to draw things and to find them again. */
export interface MapView {
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
  /** Mercator x of the western and eastern edge of the view; on the globe of no meaning. */
  readonly edges: readonly [west: number, east: number]
  /** Mercator x of the middle of the view. */
  readonly center: number
  /** Size of the canvas in CSS pixels, and device pixels in one of them. */
  readonly width: number
  readonly height: number
  readonly ratio: number
  readonly zoom: number
  /** CSS pixels around the equator. */
  readonly world: number
}

/** A point on the canvas in CSS pixels from its top left corner. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

export function mapViewOf(map: MapLibreMap, args: CustomRenderMethodInput): MapView {
  const data = args.defaultProjectionData
  const canvas = map.getCanvas()
  const bounds = map.getBounds()
  const edges = [0.5 + bounds.getWest() / 360, 0.5 + bounds.getEast() / 360] as const
  const globe = args.shaderData.define.includes("GLOBE")
  // What MapLibre gave the canvas, which may be less than it was asked for; to ask the canvas itself
  // would force a layout in every frame.
  const ratio = canvas.width / Number.parseFloat(canvas.style.width)
  const zoom = map.getZoom()
  return {
    globe,
    matrix: Float64Array.from(data.mainMatrix),
    flatMatrix: Float64Array.from(data.fallbackMatrix),
    horizon: data.clippingPlane,
    globeness: data.projectionTransition,
    worldCopies: globe || !map.getRenderWorldCopies() ? [0] : copiesBetween(...edges),
    edges,
    center: 0.5 + map.getCenter().lng / 360,
    width: canvas.width / ratio,
    height: canvas.height / ratio,
    ratio,
    zoom,
    world: 512 * 2 ** zoom,
  }
}

/** Whether two frames looked at the world alike: what was drawn somewhere is there still. */
export const isSameView = (a: MapView, b: MapView): boolean =>
  a.ratio === b.ratio &&
  a.globeness === b.globeness &&
  // It is made of the camera and the size of the canvas, which decide all else.
  a.matrix.every((value, i) => value === b.matrix[i])

/** An arc is in the world of its origin or reaches half a world beyond it. */
function copiesBetween(west: number, east: number): number[] {
  const first = Math.ceil(west - 1.5)
  const last = Math.floor(east + 0.5)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** A point on the flat map and on the sphere. */
export interface WorldPoint extends MercatorPoint {
  readonly onSphere: Vector
}

/** The point of a place in degrees. */
export function worldPoint([lng, lat]: readonly [number, number]): WorldPoint {
  const onSphere = unitVector(lng, lat)
  return { x: lng / 360 + 0.5, y: mercatorY(onSphere[1]), onSphere }
}

/** Where a point is on the screen; undefined if it is behind the globe or the camera. */
export function toScreen(
  view: MapView,
  point: WorldPoint,
  worldCopy: number,
): ScreenPoint | undefined {
  if (!view.globe) return fromClip(view, transform(view.matrix, point.x + worldCopy, point.y, 0))
  const [x, y, z] = point.onSphere
  const [a, b, c, d] = view.horizon
  if (x * a + y * b + z * c + d < 0) return undefined
  const onGlobe = transform(view.matrix, x, y, z)
  if (view.globeness > 0.999) return fromClip(view, onGlobe)
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

function fromClip(view: MapView, { x, y, w }: ClipPoint): ScreenPoint | undefined {
  if (w <= 0) return undefined
  return { x: (x / w + 1) * 0.5 * view.width, y: (1 - y / w) * 0.5 * view.height }
}
