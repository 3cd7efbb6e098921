import { geoArea, geoPath, geoProjection } from "d3-geo"
import { type Curve, pointOnArc, pointOnSphere } from "../arcs/curve.ts"
import { mercatorOf, type Size, worldSize } from "../drawing/views.ts"
import type { Camera } from "../protocol/State.ts"

/** A point in CSS pixels from the upper left corner. */
export type Point = readonly [x: number, y: number]
type Lines = GeoJSON.MultiLineString | GeoJSON.MultiPolygon

/** How the world lies on a drawing, as MapLibre would show it to this camera. */
export interface Chart {
  /** Where a place is; undefined where it is behind the globe. */
  project(lng: number, lat: number): Point | undefined
  /** The path of a geometry; empty where nothing of it is in view. */
  pathOf(geometry: Lines): string
  /** The points of a curve in order, cut where it passes behind the globe. */
  along(curve: Curve): readonly (readonly Point[])[]
  /** The path of the globe; undefined where the world is flat and fills the drawing. */
  readonly globe: string | undefined
  /** By how many pixels each copy of the world in view is moved; the first is not. */
  readonly copies: readonly number[]
}

const steps = 48
const part = (i: number) => i / steps

export function createChart(camera: Camera, projection: "mercator" | "globe", size: Size): Chart {
  return projection === "globe" ? globe(camera, size) : flat(camera, size)
}

function flat({ lng, lat, zoom }: Camera, { width, height }: Size): Chart {
  const world = worldSize * 2 ** zoom
  const centre = mercatorOf([lng, lat])
  const left = centre.x * world - width / 2
  const top = centre.y * world - height / 2
  const project = (lng: number, lat: number): Point => {
    const { x, y } = mercatorOf([lng, Math.max(-85.06, Math.min(85.06, lat))])
    return [x * world - left, y * world - top]
  }
  // What is in a world reaches by half a world beyond it.
  const first = Math.ceil(left / world - 1.5)
  const last = Math.floor((left + width) / world + 0.5)
  const all = Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => (first + i) * world)
  const copies = all.toSorted((a, b) => Math.abs(a) - Math.abs(b))
  const isInView = (points: readonly Point[]) => {
    const [west, east] = rangeOf(points, 0)
    const [north, south] = rangeOf(points, 1)
    const isBeside = (by: number) => east + by < -4 || west + by > width + 4
    return north <= height + 4 && south >= -4 && !copies.every(isBeside)
  }
  const lineOf = (line: GeoJSON.Position[], close: boolean) => {
    const points = line.map(([x, y]) => project(x!, y!))
    return isInView(points) ? pathThrough(points, close) : ""
  }
  return {
    project,
    copies,
    globe: undefined,
    pathOf: (geometry) =>
      geometry.type === "MultiPolygon"
        ? geometry.coordinates.flatMap((rings) => rings.map((ring) => lineOf(ring, true))).join("")
        : geometry.coordinates.map((line) => lineOf(line, false)).join(""),
    along(curve) {
      const points = Array.from({ length: steps + 1 }, (_, i): Point => {
        const { x, y } = pointOnArc(curve, part(i))
        return [x * world - left, y * world - top]
      })
      return isInView(points) ? [points] : []
    },
  }
}

/** MapLibre's globe is seen from one and a half heights of the window, and has its scale at the middle. */
function globe({ lng, lat, zoom }: Camera, { width, height }: Size): Chart {
  const radius = (worldSize * 2 ** zoom) / (2 * Math.PI * Math.cos(radians(lat)))
  const distance = 1 + (1.5 * height) / radius
  const raw = (lambda: number, phi: number): [number, number] => {
    const toward = Math.cos(phi) * Math.cos(lambda)
    const scale = (distance - 1) / (distance - toward)
    return [scale * Math.cos(phi) * Math.sin(lambda), scale * Math.sin(phi)]
  }
  const horizon = 1 / distance
  const projection = geoProjection(raw)
    .rotate([-lng, -lat])
    .translate([width / 2, height / 2])
    .scale(radius)
    .clipAngle((Math.acos(horizon) * 180) / Math.PI - 1e-6)
    .precision(0.3)
  const path = geoPath(projection).digits(1)
  const middle = vectorOf(lng, lat)
  const project = (lng: number, lat: number): Point | undefined => {
    const v = vectorOf(lng, lat)
    const isBehind = v[0] * middle[0] + v[1] * middle[1] + v[2] * middle[2] < horizon
    return isBehind ? undefined : (projection([lng, lat]) ?? undefined)
  }
  return {
    project,
    copies: [0],
    globe: path({ type: "Sphere" }) ?? undefined,
    pathOf: (geometry) =>
      path(geometry.type === "MultiPolygon" ? clockwise(geometry) : geometry) ?? "",
    along(curve) {
      const runs: Point[][] = [[]]
      for (let i = 0; i <= steps; i++) {
        const [x, y, z] = pointOnSphere(curve, part(i))
        const point = project(degrees(Math.atan2(x, z)), degrees(Math.asin(y)))
        if (point) runs.at(-1)!.push(point)
        else if (runs.at(-1)!.length > 0) runs.push([])
      }
      return runs.filter((run) => run.length > 1)
    },
  }
}

const radians = (angle: number) => (angle * Math.PI) / 180
const degrees = (angle: number) => (angle * 180) / Math.PI
const vectorOf = (lng: number, lat: number) =>
  [
    Math.sin(radians(lng)) * Math.cos(radians(lat)),
    Math.sin(radians(lat)),
    Math.cos(radians(lng)) * Math.cos(radians(lat)),
  ] as const

const turned = new WeakMap<GeoJSON.MultiPolygon, GeoJSON.MultiPolygon>()

/** To d3 a ring holds what is to its right: one the other way around would hold the rest of the world. */
function clockwise(geometry: GeoJSON.MultiPolygon): GeoJSON.MultiPolygon {
  const known = turned.get(geometry)
  if (known) return known
  const coordinates = geometry.coordinates.map((rings) =>
    geoArea({ type: "Polygon", coordinates: rings }) > 2 * Math.PI
      ? rings.map((ring) => ring.toReversed())
      : rings,
  )
  const result = { ...geometry, coordinates }
  turned.set(geometry, result)
  return result
}

function rangeOf(points: readonly Point[], axis: 0 | 1): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const point of points) {
    low = Math.min(low, point[axis])
    high = Math.max(high, point[axis])
  }
  return [low, high]
}

/** A path through points, to a tenth of a pixel; what is nearer than that is passed over. */
export function pathThrough(points: readonly Point[], close: boolean): string {
  let path = ""
  let [atX, atY] = [0, 0]
  let isFirst = true
  for (const [px, py] of points) {
    const x = Math.round(px * 10)
    const y = Math.round(py * 10)
    if (isFirst) path += `M${x / 10} ${y / 10}l`
    else if (x !== atX || y !== atY) path += `${(x - atX) / 10} ${(y - atY) / 10} `
    isFirst = false
    atX = x
    atY = y
  }
  const drawn = path.trimEnd()
  if (drawn.endsWith("l")) return ""
  return drawn.replaceAll(" -", "-") + (close ? "z" : "")
}
