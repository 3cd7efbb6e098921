import type { Map as MapLibreMap } from "maplibre-gl"
import { organisationsBySeat } from "../drawing/names.ts"
import type { Viewer } from "../state/createViewer.ts"
import type { Selection } from "../state/Selection.ts"
import { detailOf } from "../timeline/createTimeline.ts"
import type { Shapes } from "../world/shapes.ts"
import type { ArcLayer } from "./arcs/createArcLayer.ts"
import { createUnitFinder } from "./createUnitFinder.ts"
import type { ScreenPoint } from "./gl/MapView.ts"
import type { LandLayer } from "./land/createLandLayer.ts"
import type { MarkLayer } from "./marks/createMarkLayer.ts"

/** What lies under the pointer, and where, in CSS pixels from the map's corner. */
export interface Hover {
  readonly target: Selection
  readonly x: number
  readonly y: number
  /** Whether that is on the right half of the map. */
  readonly onRight: boolean
}

interface Layers {
  readonly land: LandLayer
  readonly arcs: ArcLayer
  readonly marks: MarkLayer
}

/** How far from an arc, a dot and a small country's dot a pointer may be, in CSS pixels. */
const reach = { arc: 7, arcExactly: 2, organisation: 6, dot: 4 }

/** In km². */
const smallArea = 60_000

/** Tells what is under the pointer, and selects what is clicked. Ends with the map. */
export function createPointer(
  map: MapLibreMap,
  viewer: Viewer,
  shapes: () => Shapes,
  { land, arcs, marks }: Layers,
  onHover: (hover: Hover | undefined) => void,
): void {
  const { store, actions } = viewer
  const seats = organisationsBySeat(viewer.history)
  let finder:
    | { readonly of: Shapes; readonly find: (lng: number, lat: number) => number }
    | undefined

  function organisationAt(point: ScreenPoint): Selection | undefined {
    const seat = marks.seatAt(point, reach.organisation)
    if (seat < 0) return undefined
    const { ids } = seats[seat]!
    const { selection } = store.getState()
    // Several may share a seat: each click goes on to the next.
    const at = selection?.kind === "actor" ? ids.indexOf(selection.id) : -1
    return { kind: "actor", id: ids[(at + 1) % ids.length]! }
  }

  function arcAt(point: ScreenPoint, tolerance: number): Selection | undefined {
    const arc = arcs.pick(point, tolerance)
    if (arc < 0) return undefined
    const { timeline } = viewer
    return { kind: "event", id: detailOf(timeline, timeline.arcs.event[arc]!).id }
  }

  function unitAt({ x, y }: ScreenPoint): number {
    const dot = land.dotAt(x, y, reach.dot)
    if (dot >= 0) return dot
    const { lng, lat } = map.unproject([x, y])
    // Beside the globe there is sky, of which the map gives the nearest land's place.
    const back = map.project([lng, lat])
    if (Math.hypot(back.x - x, back.y - y) > 1) return -1
    const of = shapes()
    if (finder?.of !== of) finder = { of, find: createUnitFinder(of) }
    return finder.find(lng, lat)
  }

  function countryAt(point: ScreenPoint): Selection | undefined {
    const unit = shapes().units[unitAt(point)]
    const holder = unit === undefined ? undefined : viewer.frame().world.holderOf(unit)
    return holder && { kind: "country", code: holder.code }
  }

  /** A country so small that its own arcs would leave nothing of it to be clicked. */
  function smallCountryAt(point: ScreenPoint): Selection | undefined {
    const found = countryAt(point)
    const polity = found?.kind === "country" && viewer.frame().world.get(found.code)
    return polity && shapes().labelOf(polity.units).area < smallArea ? found : undefined
  }

  const targetAt = (point: ScreenPoint): Selection | undefined =>
    map.getLayer("arcs") &&
    (organisationAt(point) ??
      arcAt(point, reach.arcExactly) ??
      smallCountryAt(point) ??
      arcAt(point, reach.arc) ??
      countryAt(point))

  map.on("mousemove", ({ point }) => {
    const target = targetAt(point)
    map.getCanvas().style.cursor = target ? "pointer" : ""
    const onRight = point.x > map.getContainer().clientWidth / 2
    onHover(target && { target, x: point.x, y: point.y, onRight })
  })
  map.on("mouseout", () => onHover(undefined))
  const dismiss = ({ key }: KeyboardEvent) => key === "Escape" && onHover(undefined)
  document.addEventListener("keydown", dismiss)
  map.once("remove", () => document.removeEventListener("keydown", dismiss))
  map.on("click", ({ point }) => actions.select(targetAt(point)))
}
