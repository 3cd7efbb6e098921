import type { Shapes } from "../../world/shapes.ts"
import { lengthOnSphere, longestOnGlobe, mercatorOfPole } from "./mercatorOfPole.ts"

/**
 * All lines of the land as points one after the other: the borders in the order of their pairs, then
 * the coasts in the order of the units.
 */
export interface Strokes {
  /**
   * Per point 16 bytes: Mercator x and y, the way from the line's beginning (floats), and the line's
   * index times 65,536 plus the number of its part. One point more at the beginning and two at the end.
   */
  readonly points: ArrayBuffer
  /** The first point of each line, and at the end the number of all. */
  readonly firsts: Uint32Array
}

/** @param onGlobe whether long straight ways are divided, so that they lie on a globe */
export function strokesOf({ borders, coasts }: Shapes, onGlobe: boolean): Strokes {
  const values: number[] = [0, 0, 0]
  const ids: number[] = [none]
  const firsts: number[] = []
  const lines = [...borders.features, ...coasts.features]
  for (const [line, { geometry }] of lines.entries()) {
    firsts.push(ids.length)
    for (const [part, coordinates] of geometry.coordinates.entries()) {
      const id = line * 65_536 + (part % 65_536)
      let [x, y, along] = [0, 0, 0]
      for (const [i, [lng, lat]] of coordinates.entries()) {
        const [nextX, nextY] = [lng! / 360 + 0.5, mercatorOfPole(lat!)]
        const steps = i > 0 && onGlobe ? stepsOf(x, y, nextX, nextY) : 1
        const way = i > 0 ? Math.hypot(nextX - x, nextY - y) : 0
        for (let step = 1; step <= steps; step++) {
          const t = step / steps
          values.push(x + (nextX - x) * t, y + (nextY - y) * t, along + way * t)
          ids.push(id)
        }
        x = nextX
        y = nextY
        along += way
      }
    }
  }
  firsts.push(ids.length)
  for (let i = 0; i < 2; i++) {
    values.push(0, 0, 0)
    ids.push(none)
  }
  const points = new ArrayBuffer(16 * ids.length)
  const floats = new Float32Array(points)
  const integers = new Uint32Array(points)
  for (const [i, id] of ids.entries()) {
    floats.set(values.slice(3 * i, 3 * i + 3), 4 * i)
    integers[4 * i + 3] = id
  }
  return { points, firsts: Uint32Array.from(firsts) }
}

/** Of no line. */
const none = 2 ** 32 - 1

/** In how many steps a way is divided: halved as often as it is too long, as `subdivide` halves edges. */
function stepsOf(x0: number, y0: number, x1: number, y1: number): number {
  let steps = 1
  while (lengthOnSphere(x0, y0, x1, y1) / steps > longestOnGlobe) steps *= 2
  return steps
}
