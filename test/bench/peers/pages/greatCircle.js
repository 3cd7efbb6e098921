const segments = 32
const degree = Math.PI / 180

/** The points of the shorter great circle from one place to another; the longitude goes on past 180°. */
export function greatCircle(from, to) {
  const [a, b] = [from, to].map(vectorOf)
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])))
  let before = from[0]
  return Array.from({ length: segments + 1 }, (_, i) => {
    const [s, t] = [1 - i / segments, i / segments].map(
      (part) => Math.sin(part * angle) / Math.sin(angle),
    )
    const [x, y, z] = a.map((value, axis) => s * value + t * b[axis])
    let lng = Math.atan2(y, x) / degree
    lng += 360 * Math.round((before - lng) / 360)
    before = lng
    return [lng, Math.atan2(z, Math.hypot(x, y)) / degree]
  })
}

function vectorOf([lng, lat]) {
  const across = Math.cos(lat * degree)
  return [across * Math.cos(lng * degree), across * Math.sin(lng * degree), Math.sin(lat * degree)]
}
