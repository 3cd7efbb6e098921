import type { Map as MapLibreMap } from "maplibre-gl"
import type { Viewer } from "../state/createViewer.ts"
import type { Selection } from "../state/Selection.ts"
import { detailOf } from "../timeline/createTimeline.ts"
import type { ArcLayer } from "./arcs/createArcLayer.ts"

/** What lies under the pointer, and where, in CSS pixels from the map's corner. */
export interface Hover {
  readonly target: Selection
  readonly x: number
  readonly y: number
}

interface Point {
  readonly x: number
  readonly y: number
}

/** How far from an arc, a dot and a small country's dot a pointer may be, in CSS pixels. */
const reach = { arc: 7, organisation: 6, dot: 4 }

/** Tells what is under the pointer, and selects what is clicked. Ends with the map. */
export function createPointer(
  map: MapLibreMap,
  viewer: Viewer,
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

  function arcAt(point: Point): Selection | undefined {
    const arc = arcs.pick(point, reach.arc)
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

  const targetAt = (point: Point): Selection | undefined =>
    map.getLayer("arcs") && (organisationAt(point) ?? arcAt(point) ?? countryAt(point))

  map.on("mousemove", ({ point }) => {
    const target = targetAt(point)
    map.getCanvas().style.cursor = target ? "pointer" : ""
    onHover(target && { target, x: point.x, y: point.y })
  })
  map.on("mouseout", () => onHover(undefined))
  map.on("click", ({ point }) => actions.select(targetAt(point)))
}

const around = ({ x, y }: Point, by: number): [[number, number], [number, number]] => [
  [x - by, y - by],
  [x + by, y + by],
]
