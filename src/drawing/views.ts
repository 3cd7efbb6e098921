import { mercatorY } from "../arcs/curve.ts"
import type { Camera } from "../protocol/State.ts"
import type { Projection, Viewer } from "../state/createViewer.ts"
import { type LngLat, seatOf } from "../timeline/whereabouts.ts"
import type { Places } from "./createPlaces.ts"

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

interface Point {
  readonly x: number
  readonly y: number
}

/** A box in Mercator coordinates: 0 to 1 from west to east and north to south; x may go beyond. */
export interface Box {
  readonly west: number
  readonly east: number
  readonly north: number
  readonly south: number
}

/** MapLibre's world is 512 pixels wide at zoom 0. */
export const worldSize = 512
const yOf = (lat: number): number => mercatorY(Math.sin((lat * Math.PI) / 180))
const north = yOf(72)
const south = yOf(-56)
/** Nothing is looked at from nearer than this unless the reader wants to. */
const nearest = 4

/** The view that the map keeps by itself: what the step is about, else the whole history. */
export function ownView(viewer: Viewer, places: Places, size: Size): Camera {
  const { step, selection, projection } = viewer.store.getState()
  const box = step !== undefined && selection ? places.boxOf(selection) : undefined
  if (box) return viewOf(box, size, projection)
  return projection === "globe"
    ? globeView(homeOf(viewer), size)
    : firstView(viewer, size, places.allArcs)
}

/**
 * The view to begin with: the whole world once across, turned so that it reads from the history's
 * own side, and every arc of the history within the height.
 */
function firstView(viewer: Viewer, size: Size, arcs: Box | undefined): Camera {
  const [lng] = centreOf(viewer)
  const top = Math.min(north, arcs?.north ?? 1)
  const bottom = arcs ? Math.max(arcs.south, north) : south
  const once = Math.log2(size.width / worldSize)
  const needed = Math.max(arcs ? bottom - top : 0, 0.2)
  const zoom = Math.min(once, Math.log2((size.height * 0.94) / (needed * worldSize)))
  const height = size.height / (worldSize * 2 ** zoom)
  const middle = clamp((top + south) / 2, bottom - height / 2, top + height / 2)
  return { lng, lat: latOf(clamp(middle, height / 2, 1 - height / 2)), zoom }
}

/** The camera that sees a box with room around it. */
export function viewOf(box: Box, size: Size, projection: Projection): Camera {
  const x = (box.west + box.east) / 2
  const lat = latOf((box.north + box.south) / 2)
  const lng = (x - Math.floor(x)) * 360 - 180
  const width = Math.max(box.east - box.west, 0.02)
  const height = Math.max(box.south - box.north, 0.02)
  const across = Math.log2((size.width * 0.78) / (width * worldSize))
  const down = Math.log2((size.height * 0.76) / (height * worldSize))
  const zoom = Math.min(across, down, nearest)
  if (projection === "mercator") return { lng, lat, zoom }
  const whole = globeView([lng, lat], size)
  return { ...whole, zoom: Math.max(whole.zoom, Math.min(zoom, nearest)) }
}

/** The camera that sees the whole globe from above a point. */
function globeView([lng, lat]: LngLat, size: Size): Camera {
  const around = Math.min(size.width, size.height) * 1.12 * Math.PI
  // MapLibre's globe keeps the scale of the map at its middle, so it shrinks towards the poles.
  return { lng, lat, zoom: Math.log2((around * Math.cos((lat * Math.PI) / 180)) / worldSize) }
}

const centreOf = (viewer: Viewer): LngLat => viewer.timeline.dataset.view?.center ?? homeOf(viewer)

/** The seat of the centre: a globe shows but half the world, and that half must hold it. */
const homeOf = ({ timeline: { dataset, extent } }: Viewer): LngLat =>
  seatOf(dataset, dataset.subject, extent.start) ?? [0, 0]

/** The box around points; undefined around none. */
export function boxAround(points: readonly Point[]): Box | undefined {
  if (points.length === 0) return undefined
  const first = points[0]!.x
  const box = { west: Infinity, east: -Infinity, north: Infinity, south: -Infinity }
  for (const point of points) {
    // Whatever lies more than half the world away is meant on the nearer side.
    const x = point.x - Math.round(point.x - first)
    box.west = Math.min(box.west, x)
    box.east = Math.max(box.east, x)
    box.north = Math.min(box.north, point.y)
    box.south = Math.max(box.south, point.y)
  }
  return box
}

/** Where a place is on the flat map. */
export const mercatorOf = ([lng, lat]: LngLat): Point => ({ x: lng / 360 + 0.5, y: yOf(lat) })

// Where the bounds cross, because the window is small, their middle is taken.
const clamp = (value: number, low: number, high: number) =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value))

const latOf = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
