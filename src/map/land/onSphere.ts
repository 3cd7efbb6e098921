/** So near a pole the globe is drawn, in degrees of latitude. */
const nearestToPole = 89.99

/** Mercator y of a latitude in degrees, beyond the flat map's edges too. */
export function mercatorYOf(lat: number): number {
  const bounded = Math.min(nearestToPole, Math.max(-nearestToPole, lat))
  return 0.5 - Math.asinh(Math.tan((bounded * Math.PI) / 180)) / (2 * Math.PI)
}

/** About how long the way between two points is on the sphere, as a part of the equator. */
export function lengthOnSphere(x0: number, y0: number, x1: number, y1: number): number {
  return Math.hypot(x1 - x0, y1 - y0) / Math.cosh(Math.PI * (1 - y0 - y1))
}

/** The longest straight edge that is not seen to leave the globe's surface, as a part of the equator. */
export const longestOnGlobe = 0.008
