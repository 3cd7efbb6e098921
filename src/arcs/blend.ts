import { greatCircle } from "./curve.ts"
import { smoothstep } from "./smoothstep.ts"

/** The highest latitude, north or south, of the great circle between two points; in degrees. */
export function apexOf(lng0: number, lat0: number, lng1: number, lat1: number): number {
  const { from, toward, angle } = greatCircle(lng0, lat0, lng1, lat1)
  const ends = Math.max(Math.abs(lat0), Math.abs(lat1))
  const top = Math.atan2(toward[1], from[1])
  // The circle is highest at `top` radians from the origin and lowest half a circle from there.
  const passes = [top - Math.PI, top, top + Math.PI].some((at) => at > 0 && at < angle)
  if (!passes) return ends
  const sine = Math.min(1, Math.hypot(from[1], toward[1]))
  return Math.max(ends, (Math.asin(sine) * 180) / Math.PI)
}

/**
 * How much of some arcs on the flat map is great circle, 0 to 255, and how much Bézier: all circle
 * up to an apex of 60°, all Bézier from 75°. An arc climbs no higher than its own ends may be
 * as high as it likes.
 * @param ends origin and destination in degrees, four per arc
 */
export const blendsOf = (ends: Float32Array, arcs: Uint32Array): Uint8Array =>
  Uint8Array.from(arcs, (arc) => {
    const [lng0, lat0, lng1, lat1] = ends.subarray(4 * arc, 4 * arc + 4) as unknown as number[]
    const apex = apexOf(lng0!, lat0!, lng1!, lat1!)
    const climb = apex - Math.max(Math.abs(lat0!), Math.abs(lat1!))
    return Math.round(255 * (1 - smoothstep(60, 75, apex) * smoothstep(0, 5, climb)))
  })
