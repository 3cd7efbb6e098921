import type { Map as MapLibreMap } from "maplibre-gl"
import type { Viewer } from "../state/createViewer.ts"
import type { Selection } from "../state/Selection.ts"
import { detailOf } from "../timeline/createTimeline.ts"
import type { Shapes } from "../world/shapes.ts"
import type { ArcLayer } from "./arcs/createArcLayer.ts"

/** What lies under the pointer, and where, in CSS pixels from the map's corner. */
export interface Hover {
  readonly target: Selection
  readonly x: number
  readonly y: number
  /** Whether that is on the right half of the map. */
  readonly onRight: boolean
}

interface Point {
  readonly x: number
  readonly y: number
}

/** How far from an arc, a dot and a small country's dot a pointer may be, in CSS pixels. */
const reach = { arc: 7, arcExactly: 2, organisation: 6, dot: 4 }

/** In km². */
const smallArea = 60_000

/** Tells what is under the pointer, and selects what is clicked. Ends with the map. */
export function createPointer(
  map: MapLibreMap,
  viewer: Viewer,
  shapes: Shapes,
  arcs: ArcLayer,
  onHover: (hover: Hover | undefined) => void,
): void {
  const { timeline, store, actions } = viewer

  function organisationAt(point: Point): Selection | undefined {
    const box = around(point, reach.organisation)
    const [found] = map.queryRenderedFeatures(box, { layers: ["organisations"] })
    if (!found) return undefined
    const ids = String(found.properties.ids).split(" ")
    const { selection } = store.getState()
    // Several may share a seat: each click goes on to the next.
    const at = selection?.kind === "actor" ? ids.indexOf(selection.id) : -1
    return { kind: "actor", id: ids[(at + 1) % ids.length]! }
  }

  function arcAt(point: Point, tolerance: number): Selection | undefined {
    const arc = arcs.pick(point, tolerance)
    if (arc < 0) return undefined
    return { kind: "event", id: detailOf(timeline, timeline.arcs.event[arc]!).id }
  }

  function countryAt(point: Point): Selection | undefined {
    // A dot is there for every unit, but shown for the small ones only.
    const isShown = ({ id }: { id?: string | number | undefined }) =>
      map.getFeatureState({ source: "dots", id: id! }).shown === 1
    const unit =
      map.queryRenderedFeatures(around(point, reach.dot), { layers: ["dots"] }).find(isShown) ??
      map.queryRenderedFeatures([point.x, point.y], { layers: ["countries"] })[0]
    const holder = unit && viewer.frame().world.holderOf(String(unit.properties.unit))
    return holder && { kind: "country", code: holder.code }
  }

  /** A country so small that its own arcs would leave nothing of it to be clicked. */
  function smallCountryAt(point: Point): Selection | undefined {
    const found = countryAt(point)
    const polity = found?.kind === "country" && viewer.frame().world.get(found.code)
    return polity && shapes.labelOf(polity.units).area < smallArea ? found : undefined
  }

  const targetAt = (point: Point): Selection | undefined =>
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
  map.on("click", ({ point }) => actions.select(targetAt(point)))
}

const around = ({ x, y }: Point, by: number): [[number, number], [number, number]] => [
  [x - by, y - by],
  [x + by, y + by],
]
