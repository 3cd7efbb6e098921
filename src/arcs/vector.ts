/** x to 90° E on the equator, y to the North Pole, z to 0° on the equator. */
export type Vector = readonly [x: number, y: number, z: number]

/** The unit vector of a longitude and latitude in degrees. */
export function unitVector(longitude: number, latitude: number): Vector {
  const lng = (longitude * Math.PI) / 180
  const lat = (latitude * Math.PI) / 180
  return [Math.sin(lng) * Math.cos(lat), Math.sin(lat), Math.cos(lng) * Math.cos(lat)]
}

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

export function normalize(v: Vector): Vector {
  const length = Math.hypot(...v)
  return [v[0] / length, v[1] / length, v[2] / length]
}
