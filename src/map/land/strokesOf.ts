import type { Shapes } from "../../world/shapes.ts"
import { lengthOnSphere, longestOnGlobe, mercatorYOf } from "./onSphere.ts"
import type { Run } from "./triangulate.ts"

/**
 * The lines of the land as strips of triangles. A line's index is that of its border, or after those
 * that of its coast's unit; each of its parts is a run of points. They are no instances of one segment:
 * SwiftShader, which draws where there is no GPU, takes some 20 µs for each instance.
 */
export interface Strokes {
  /**
   * Each point twice, for its two sides. 16 bytes: Mercator x and y, the way from the part's beginning
   * (floats), and the line's index times 65,536 plus a number that tells its parts apart. One point more
   * at the beginning and one at the end.
   */
  readonly points: ArrayBuffer
  /** Three vertices a triangle, two triangles between a point and the next; vertex 0 is of the second point. */
  readonly triangles: Uint32Array
  /** The parts in the order of their triangles: those of borders, then those of coasts, each from west to east. */
  readonly parts: readonly Part[]
  /** So many of them are of borders. */
  readonly borderParts: number
}

/** The triangles of a part of a line. */
export interface Part extends Run {
  readonly line: number
}

/** @param onGlobe whether long straight ways are divided, so that they lie on a globe */
export function strokesOf({ borders, coasts }: Shapes, onGlobe: boolean): Strokes {
  const ofBorders = partsOf(borders, 0)
  const parts = [...ofBorders, ...partsOf(coasts, borders.features.length)]
  const values: number[] = [0, 0, 0]
  const ids: number[] = [none]
  const triangles: number[] = []
  const drawn = parts.map(({ line, way, west, east }, i): Part => {
    const first = triangles.length
    let at = 2 * ids.length - 2
    addPoints(values, way, onGlobe)
    while (ids.length < values.length / 3) ids.push(line * 65_536 + (i % 65_536))
    for (; at < 2 * ids.length - 4; at += 2)
      triangles.push(at, at + 1, at + 2, at + 1, at + 2, at + 3)
    return { line, first, count: triangles.length - first, west, east }
  })
  values.push(0, 0, 0)
  ids.push(none)
  const points = new ArrayBuffer(32 * ids.length)
  const floats = new Float32Array(points)
  const integers = new Uint32Array(points)
  for (let i = 0; i < 2 * ids.length; i++) {
    for (let j = 0; j < 3; j++) floats[4 * i + j] = values[3 * (i >> 1) + j]!
    integers[4 * i + 3] = ids[i >> 1]!
  }
  return {
    points,
    triangles: Uint32Array.from(triangles),
    parts: drawn,
    borderParts: ofBorders.length,
  }
}

/** Of no line. */
const none = 2 ** 32 - 1

function partsOf({ features }: GeoJSON.FeatureCollection<GeoJSON.MultiLineString>, from: number) {
  return features
    .flatMap(({ geometry }, i) =>
      geometry.coordinates.map((way) => {
        const xs = way.map(([lng]) => lng! / 360 + 0.5)
        return { line: from + i, way, west: Math.min(...xs), east: Math.max(...xs) }
      }),
    )
    .sort((a, b) => a.west - b.west)
}

function addPoints(values: number[], way: readonly GeoJSON.Position[], onGlobe: boolean) {
  let [x, y, along] = [0, 0, 0]
  const add = (nextX: number, nextY: number) => {
    along += isFirst ? 0 : Math.hypot(nextX - x, nextY - y)
    isFirst = false
    x = nextX
    y = nextY
    values.push(x, y, along)
  }
  let isFirst = true
  // Halved as often as they are too long, as `subdivide` halves edges.
  const goTo = (nextX: number, nextY: number) => {
    if (!isFirst && onGlobe && lengthOnSphere(x, y, nextX, nextY) > longestOnGlobe) {
      const [middleX, middleY] = [(x + nextX) / 2, (y + nextY) / 2]
      goTo(middleX, middleY)
      goTo(nextX, nextY)
    } else add(nextX, nextY)
  }
  for (const [lng, lat] of way) goTo(lng! / 360 + 0.5, mercatorYOf(lat!))
}
