/** The polygons of a Polygon or MultiPolygon, each a list of rings. */
export const polygonsOf = ({ type, coordinates }) =>
  type === "Polygon" ? [coordinates] : coordinates

const radius = 6371.0088 // km, mean
const radians = Math.PI / 180

/** The area of a ring in km², whichever way it turns, on the sphere; edges follow the graticule. */
export function areaOfRing(ring) {
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1]
    const [x1, y1] = ring[i]
    sum += (x1 - x0) * radians * (Math.sin(y0 * radians) + Math.sin(y1 * radians))
  }
  return Math.abs((sum / 2) * radius * radius)
}

/** The area of a polygon in km², its holes taken out. */
export const areaOfPolygon = ([outer, ...holes]) =>
  areaOfRing(outer) - holes.reduce((sum, hole) => sum + areaOfRing(hole), 0)

/** Whether a point lies in a polygon, by the even-odd rule on longitude and latitude. */
export function contains(polygon, [x, y]) {
  let inside = false
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = ring[i - 1]
      const [x1, y1] = ring[i]
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside
    }
  }
  return inside
}

/** The squared distance in degrees of latitude from a point to the nearest edge of a polygon. */
export function squaredDistance(polygon, [x, y]) {
  const shrink = Math.cos(y * radians)
  let least = Number.POSITIVE_INFINITY
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const ax = (ring[i - 1][0] - x) * shrink
      const ay = ring[i - 1][1] - y
      const bx = (ring[i][0] - ring[i - 1][0]) * shrink
      const by = ring[i][1] - ring[i - 1][1]
      const length = bx * bx + by * by
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * bx + ay * by) / length))
      least = Math.min(least, (ax + along * bx) ** 2 + (ay + along * by) ** 2)
    }
  }
  return least
}

/** The least and greatest longitude and latitude of a ring: left, bottom, right, top. */
export function boxOf(ring) {
  const box = [180, 90, -180, -90]
  for (const [x, y] of ring) {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return box
}

/**
 * The point of `home` farthest from the edges of `polygon` (pole of inaccessibility): the best of
 * a grid, refined around the best three times over.
 */
export function labelPoint(polygon, home) {
  let [left, bottom, right, top] = boxOf(home[0])
  let best
  for (let round = 0, steps = 48; round < 4; round++, steps = 12) {
    const width = (right - left) / steps
    const height = (top - bottom) / steps
    for (let i = 0; i < steps; i++) {
      for (let j = 0; j < steps; j++) {
        const at = [left + (i + 0.5) * width, bottom + (j + 0.5) * height]
        if (!contains(home, at)) continue
        const distance = squaredDistance(polygon, at)
        if (!best || distance > best.distance) best = { at, distance }
      }
    }
    if (!best) return home[0][0]
    ;[left, right] = [best.at[0] - width, best.at[0] + width]
    ;[bottom, top] = [best.at[1] - height, best.at[1] + height]
  }
  return best.at
}
