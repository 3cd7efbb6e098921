import type { Shapes } from "../world/shapes.ts"

type Ring = readonly GeoJSON.Position[]

/** Finds the unit that holds a place in degrees: its index among the units, or -1 at sea. */
export function createUnitFinder({ polygons }: Shapes): (lng: number, lat: number) => number {
  const parts = polygons.features.flatMap(({ geometry }, unit) =>
    geometry.coordinates.map((rings) => ({ unit, rings, ...extentOf(rings[0]!) })),
  )
  return (lng, lat) => {
    for (const { unit, rings, west, east, south, north } of parts) {
      if (lat < south || lat > north) continue
      // The copy of the place that is east of the part's western edge, if any is.
      const x = lng + 360 * Math.ceil((west - lng) / 360)
      if (x <= east && isInside(rings, x, lat)) return unit
    }
    return -1
  }
}

function extentOf(ring: Ring) {
  const extent = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity }
  for (const [lng, lat] of ring) {
    extent.west = Math.min(extent.west, lng!)
    extent.east = Math.max(extent.east, lng!)
    extent.south = Math.min(extent.south, lat!)
    extent.north = Math.max(extent.north, lat!)
  }
  return extent
}

/** Whether a way to the east crosses the rings an odd number of times. */
function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [x0, y0] = ring[i]! as [number, number]
      const [x1, y1] = ring[j]! as [number, number]
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside
    }
  return inside
}
