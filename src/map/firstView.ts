import type { Camera } from "../protocol/State.ts"
import type { Arcs } from "../timeline/arcsOf.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { seatOf } from "../timeline/whereabouts.ts"

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A span of Mercator's y, 0 in the north to 1 in the south. */
export interface Band {
  readonly top: number
  readonly bottom: number
}

/** MapLibre's world is 512 pixels wide at zoom 0. */
const worldSize = 512
/** From 60° S, south of which nobody has a seat, to 75° N. */
const inhabited: Band = { top: yOf(72), bottom: yOf(-56) }

/**
 * The view to begin with: the whole world once across, turned so that it reads from the history's
 * own side, and every arc of the history within the height.
 */
export function firstView(timeline: Timeline, size: Size, arcs: Band | undefined): Camera {
  const { dataset } = timeline
  const seat = seatOf(dataset, dataset.subject, timeline.extent.start)
  const lng = dataset.view?.center[0] ?? seat?.[0] ?? 0
  const top = Math.min(inhabited.top, arcs?.top ?? 1)
  const bottom = arcs ? Math.max(arcs.bottom, inhabited.top) : inhabited.bottom
  const once = Math.log2(size.width / worldSize)
  // As much of the inhabited earth as fits, but the arcs in any case.
  const needed = Math.max(arcs ? bottom - top : 0, 0.2)
  const zoom = Math.min(once, Math.log2((size.height * 0.94) / (needed * worldSize)))
  const height = size.height / (worldSize * 2 ** zoom)
  const middle = clamp((top + inhabited.bottom) / 2, bottom - height / 2, top + height / 2)
  return { lng, lat: latOf(clamp(middle, height / 2, 1 - height / 2)), zoom }
}

/** The band of Mercator's y that arcs pass through, given the y of points along each. */
export function bandOf(arcs: Arcs, ysOf: (arc: number) => Iterable<number>): Band | undefined {
  let top = 1
  let bottom = 0
  for (let arc = 0; arc < arcs.count; arc++)
    for (const y of ysOf(arc)) {
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  return arcs.count > 0 ? { top: top - 0.015, bottom: bottom + 0.015 } : undefined
}

// Where the bounds cross, because the window is small, their middle is taken.
const clamp = (value: number, low: number, high: number) =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value))

function yOf(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180)
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
}

const latOf = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
