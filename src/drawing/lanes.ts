import type { Arcs } from "../timeline/arcsOf.ts"

/** Lanes on either side of the middle one. */
const sides = 3
/** Days for which a lane stays taken after its arc ended: a moment of a year shows both apart. */
const rest = 366

/** A lane by the order in which lanes are taken: 0, 1, -1, 2, -2 … */
const laneAt = (order: number): number => (order % 2 === 1 ? (order + 1) / 2 : -order / 2)

/**
 * A lane for each arc, so that arcs between the same two places do not lie on each other: each
 * takes the innermost lane that is free, or, all being taken, the one that is free soonest.
 * Lanes are numbered across the two places, whichever way an arc goes, so out and back are apart;
 * the number returned is turned to the arc's own direction: positive is to its left.
 */
export function lanesOf(arcs: Arcs): Int8Array {
  const lanes = new Int8Array(arcs.count)
  const placeOf = createPlaces()
  const pairs = new Map<number, number[]>()
  for (let i = 0; i < arcs.count; i++) {
    const from = placeOf(arcs.ends[4 * i]!, arcs.ends[4 * i + 1]!)
    const to = placeOf(arcs.ends[4 * i + 2]!, arcs.ends[4 * i + 3]!)
    const key = Math.min(from, to) * 2 ** 26 + Math.max(from, to)
    let freeFrom = pairs.get(key)
    if (!freeFrom) {
      freeFrom = []
      pairs.set(key, freeFrom)
    }
    const order = take(freeFrom, arcs.start[i]!)
    freeFrom[order] = arcs.end[i]! + rest
    lanes[i] = laneAt(order) * (from <= to ? 1 : -1)
  }
  return lanes
}

function take(freeFrom: readonly number[], start: number): number {
  const free = freeFrom.findIndex((day) => day <= start)
  if (free >= 0) return free
  if (freeFrom.length < 2 * sides + 1) return freeFrom.length
  return freeFrom.indexOf(Math.min(...freeFrom))
}

/** Numbers places by their coordinates. */
function createPlaces(): (longitude: number, latitude: number) => number {
  const byLongitude = new Map<number, Map<number, number>>()
  let count = 0
  return (longitude, latitude) => {
    let byLatitude = byLongitude.get(longitude)
    if (!byLatitude) {
      byLatitude = new Map()
      byLongitude.set(longitude, byLatitude)
    }
    let place = byLatitude.get(latitude)
    if (place === undefined) {
      place = count++
      byLatitude.set(latitude, place)
    }
    return place
  }
}
