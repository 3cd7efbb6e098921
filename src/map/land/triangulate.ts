import earcut from "earcut"
import type { Shapes } from "../../world/shapes.ts"
import { mercatorYOf } from "./onSphere.ts"

/**
 * The world as triangles in Mercator coordinates: first the sea, whose index is that after the last
 * unit's, then the units. They share no vertices: each has its own colour.
 */
export interface LandMesh {
  /** x and y of each vertex; beyond 0 to 1 over the 180th meridian and towards the poles. */
  readonly places: Float32Array
  /** The index of each vertex's unit, or of the sea. */
  readonly units: Uint16Array
  /** Three vertices a triangle. */
  readonly triangles: Uint32Array
  /** The sea, then the units from west to east, in the order of their triangles. */
  readonly runs: readonly Run[]
}

/** The triangles of a unit, or of the sea: where they begin, how many corners they have, how far they reach in x. */
export interface Run {
  readonly first: number
  readonly count: number
  readonly west: number
  readonly east: number
}

/** Cuts the sea and the polygons of the units into triangles. */
export function triangulate({ polygons }: Shapes): LandMesh {
  const [north, south] = [mercatorYOf(90), mercatorYOf(-90)]
  const places = [0, north, 1, north, 0, south, 1, south]
  const units = [0, 0, 0, 0].map(() => polygons.features.length)
  const triangles = [0, 1, 2, 1, 2, 3]
  const sea: Run = { first: 0, count: triangles.length, west: -Infinity, east: Infinity }
  const reaches = polygons.features.map(({ geometry }, unit) => ({ unit, ...reachOf(geometry) }))
  const runs = reaches
    .sort((a, b) => a.west - b.west)
    .map(({ unit, west, east }): Run => {
      const first = triangles.length
      for (const polygon of polygons.features[unit]!.geometry.coordinates) {
        const { flat, holes } = flatten(polygon)
        const base = units.length
        for (const corner of earcut(flat, holes)) triangles.push(base + corner)
        for (const value of flat) places.push(value)
        for (let i = 0; i < flat.length; i += 2) units.push(unit)
      }
      return { first, count: triangles.length - first, west, east }
    })
  return {
    places: Float32Array.from(places),
    units: Uint16Array.from(units),
    triangles: Uint32Array.from(triangles),
    runs: [sea, ...runs],
  }
}

function reachOf({ coordinates }: GeoJSON.MultiPolygon): { west: number; east: number } {
  let [west, east] = [Infinity, -Infinity]
  for (const [outline] of coordinates)
    for (const [lng] of outline!) {
      const x = lng! / 360 + 0.5
      west = Math.min(west, x)
      east = Math.max(east, x)
    }
  return { west, east }
}

/** A polygon's rings one after the other, each without its last point, which is its first. */
function flatten(polygon: readonly GeoJSON.Position[][]): { flat: number[]; holes: number[] } {
  const flat: number[] = []
  const holes: number[] = []
  for (const [i, ring] of polygon.entries()) {
    if (i > 0) holes.push(flat.length / 2)
    for (let j = 0; j + 1 < ring.length; j++)
      flat.push(ring[j]![0]! / 360 + 0.5, mercatorYOf(ring[j]![1]!))
  }
  return { flat, holes }
}
