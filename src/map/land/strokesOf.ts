import type { Shapes } from "../../world/shapes.ts"
import { lengthOnSphere, longestOnGlobe, mercatorYOf } from "./onSphere.ts"

/**
 * The lines of the land as points one after the other. A line's index is that of its border, or after
 * those that of its coast's unit; each of its parts is a run of points.
 */
export interface Strokes {
  /**
   * Per point 16 bytes: Mercator x and y, the way from the part's beginning (floats), and the line's
   * index times 65,536 plus a number that tells its parts apart. One point more at the beginning and
   * two at the end.
   */
  readonly points: ArrayBuffer
  /** The parts in the order of their points: those of borders, then those of coasts, each from west to east. */
  readonly parts: readonly Part[]
  /** So many of them are of borders. */
  readonly borderParts: number
}

/** A part of a line: where its points begin, how many they are, how far they reach in Mercator x. */
export interface Part {
  readonly line: number
  readonly first: number
  readonly count: number
  readonly west: number
  readonly east: number
}

/** @param onGlobe whether long straight ways are divided, so that they lie on a globe */
export function strokesOf({ borders, coasts }: Shapes, onGlobe: boolean): Strokes {
  const ofBorders = partsOf(borders, 0)
  const parts = [...ofBorders, ...partsOf(coasts, borders.features.length)]
  const values: number[] = [0, 0, 0]
  const ids: number[] = [none]
  const drawn = parts.map(({ line, way, west, east }, i): Part => {
    const first = ids.length
    addPoints(values, way, onGlobe)
    while (ids.length < values.length / 3) ids.push(line * 65_536 + (i % 65_536))
    return { line, first, count: ids.length - first, west, east }
  })
  for (let i = 0; i < 2; i++) {
    values.push(0, 0, 0)
    ids.push(none)
  }
  const points = new ArrayBuffer(16 * ids.length)
  const floats = new Float32Array(points)
  const integers = new Uint32Array(points)
  for (let i = 0; i < ids.length; i++) {
    for (let j = 0; j < 3; j++) floats[4 * i + j] = values[3 * i + j]!
    integers[4 * i + 3] = ids[i]!
  }
  return { points, parts: drawn, borderParts: ofBorders.length }
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
