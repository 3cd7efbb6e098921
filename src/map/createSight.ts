import type { Map as MapLibreMap } from "maplibre-gl"
import type { Viewer } from "../state/createViewer.ts"
import type { Selection } from "../state/Selection.ts"
import { indexOfEvent } from "../timeline/createTimeline.ts"
import { type LngLat, polityOfParty, seatOf } from "../timeline/whereabouts.ts"
import type { Shapes } from "../world/shapes.ts"

/** A rectangle on the map, in CSS pixels from its corner. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Half the side of what stands for a point, in CSS pixels. */
const pointReach = 12
/** What is wider than this share of the map is told by its name's place alone. */
const widest = 0.6
/** Islands smaller than this share of a country's largest land do not count. */
const leastLand = 0.1

/**
 * Tells where on the screen what is chosen stands now: a country's land, an organisation's seat, the
 * ends of an event's arcs. What lies on the far side of the globe is left out.
 */
export function createSight(map: MapLibreMap, viewer: Viewer, shapes: Shapes) {
  const { timeline, store } = viewer
  const { dataset, arcs } = timeline

  /** Where a place is drawn, of the map's copies the one at the middle. */
  function pointOf([lng, lat]: LngLat, nearTo = map.getCenter().lng): Point | undefined {
    const near = lng - 360 * Math.round((lng - nearTo) / 360)
    if (store.getState().projection === "globe" && isBehind(map.getCenter(), lng, lat))
      return undefined
    return map.project([near, lat])
  }

  function landOf(code: string): Rect | undefined {
    const { world } = viewer.frame()
    const polity = world.get(code)
    if (!polity) return undefined
    const rings = polity.units.flatMap((unit) =>
      shapes.polygons.features[shapes.idOf(unit) - 1]!.geometry.coordinates.map(
        (polygon) => polygon[0]! as unknown as LngLat[],
      ),
    )
    const sizes = rings.map(extentOf)
    const most = Math.max(...sizes)
    const { at } = shapes.labelOf(polity.units)
    const points = rings
      .filter((_, i) => sizes[i]! >= most * leastLand)
      .flatMap((ring) => ring.flatMap((place) => pointOf(place, nearest(at[0])) ?? []))
    const land = around(points, 0)
    const isWhole = land && land.right - land.left > map.getContainer().clientWidth * widest
    return land && !isWhole ? land : spot(at)
  }

  /** The longitude of a place in the copy of the world that is at the middle. */
  const nearest = (lng: number) => lng - 360 * Math.round((lng - map.getCenter().lng) / 360)

  function spot(place: LngLat): Rect | undefined {
    const point = pointOf(place)
    return point && around([point], pointReach)
  }

  function rectsOf(selection: Selection): (Rect | undefined)[] {
    const { query } = viewer.frame()
    const day = query.moment.end - 1
    if (selection.kind === "country") return [landOf(selection.code)]
    if (selection.kind === "actor") {
      const seat = seatOf(dataset, selection.id, day)
      const home = polityOfParty(dataset, selection.id, day)
      return [seat ? spot(seat) : home && landOf(home.code)]
    }
    const event = indexOfEvent(timeline, selection.id)
    const own = Array.from({ length: arcs.count }, (_, i) => i).filter(
      (i) => arcs.event[i] === event,
    )
    const endsOf = (arc: number): LngLat[] => {
      const [x0, y0, x1, y1] = arcs.ends.subarray(4 * arc, 4 * arc + 4)
      return [
        [x0!, y0!],
        [x1!, y1!],
      ]
    }
    const ends = new Map(own.flatMap(endsOf).map((end) => [end.join(), end]))
    return [...ends.values()].map(spot)
  }

  return (): readonly Rect[] => {
    const { selection } = store.getState()
    return selection ? rectsOf(selection).filter((rect) => rect !== undefined) : []
  }
}

/** How near to the edge what is kept in sight may stand, in CSS pixels. */
const shore = 40

/**
 * Moves a map that has become smaller, and kept its middle, so that what was in sight before still is.
 * `before` is its size then, in CSS pixels.
 */
export function keepInSight(
  map: MapLibreMap,
  [rect]: readonly Rect[],
  { width, height }: { readonly width: number; readonly height: number },
): void {
  if (!rect) return
  const { clientWidth, clientHeight } = map.getContainer()
  const by = [
    lostOf((rect.left + rect.right) / 2, width, clientWidth),
    lostOf((rect.top + rect.bottom) / 2, height, clientHeight),
  ] as const
  if (by[0] !== 0 || by[1] !== 0)
    map.panBy([...by], { duration: 0 }, { originalEvent: new Event("comity") })
}

/** How far a place on an axis now lies beyond the edge, of an axis that was longer; 0 where it did before. */
function lostOf(place: number, before: number, now: number): number {
  const cut = (before - now) / 2
  if (cut <= 0 || place < -cut || place > now + cut) return 0
  return place - Math.min(Math.max(place, shore), Math.max(now - shore, shore))
}

interface Point {
  readonly x: number
  readonly y: number
}

function around(points: readonly Point[], by: number): Rect | undefined {
  if (points.length === 0) return undefined
  const rect = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const { x, y } of points) {
    rect.left = Math.min(rect.left, x - by)
    rect.top = Math.min(rect.top, y - by)
    rect.right = Math.max(rect.right, x + by)
    rect.bottom = Math.max(rect.bottom, y + by)
  }
  return rect
}

/** How large the box around a ring is, in square degrees. */
function extentOf(ring: readonly LngLat[]): number {
  const lngs = ring.map(([lng]) => lng)
  const lats = ring.map(([, lat]) => lat)
  return (Math.max(...lngs) - Math.min(...lngs)) * (Math.max(...lats) - Math.min(...lats))
}

/** Whether a place is more than a quarter of the way around from another. */
function isBehind(from: { lng: number; lat: number }, lng: number, lat: number): boolean {
  const rad = Math.PI / 180
  return (
    Math.sin(from.lat * rad) * Math.sin(lat * rad) +
      Math.cos(from.lat * rad) * Math.cos(lat * rad) * Math.cos((from.lng - lng) * rad) <
    0
  )
}
