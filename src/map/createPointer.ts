import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl"
import { organisationsBySeat } from "../drawing/names.ts"
import type { Viewer } from "../state/createViewer.ts"
import type { Selection } from "../state/Selection.ts"
import { detailOf } from "../timeline/createTimeline.ts"
import type { Shapes } from "../world/shapes.ts"
import type { ArcLayer } from "./arcs/createArcLayer.ts"
import { createPicker } from "./arcs/createPicker.ts"
import { createHover, type Found, type Hover } from "./createHover.ts"
import { createUnitFinder } from "./createUnitFinder.ts"
import type { ScreenPoint } from "./gl/MapView.ts"
import type { LandLayer } from "./land/createLandLayer.ts"
import type { MarkLayer } from "./marks/createMarkLayer.ts"

interface Layers {
  readonly land: LandLayer
  readonly arcs: ArcLayer
  readonly marks: MarkLayer
}

/** How far from an arc, a dot and a small country's dot a pointer may be, in CSS pixels. */
const reach = { arc: 7, arcExactly: 2, organisation: 6, dot: 4 }
/** A finger is so much wider than a pointer. */
const finger = 2

/** In km². */
const smallArea = 60_000

/** What a map does with its pointer: tells what is under it, and selects what is clicked. */
export interface Pointer {
  at(event: MapMouseEvent): void
  destroy(): void
}

export function createPointer(
  map: MapLibreMap,
  viewer: Viewer,
  shapes: () => Shapes,
  layers: Layers,
  onHover: (hover: Hover | undefined) => void,
): Pointer {
  const { store, actions } = viewer
  const { land, marks } = layers
  const seats = organisationsBySeat(viewer.history)
  // Of another part of the history the arcs are another layer.
  let picker: { readonly of: ArcLayer; readonly pick: ReturnType<typeof createPicker> } | undefined
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

  function arcAt(point: ScreenPoint, tolerance: number): Found | undefined {
    const { timeline } = viewer
    const { arcs } = layers
    if (picker?.of !== arcs) picker = { of: arcs, pick: createPicker(arcs) }
    const arc = picker.pick(point, tolerance)
    if (arc < 0) return undefined
    const { id } = detailOf(timeline, timeline.arcs.event[arc]!)
    return { target: { kind: "event", id }, sum: arcs.sums?.summedWith(arc) ?? [] }
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

  const alone = (target: Selection | undefined): Found | undefined => target && { target, sum: [] }

  function foundAt({ point, originalEvent }: MapMouseEvent): Found | undefined {
    if (!map.getLayer("arcs")) return undefined
    const isTouch = (originalEvent as Partial<PointerEvent>).pointerType === "touch"
    const width = isTouch ? finger : 1
    return (
      alone(organisationAt(point)) ??
      arcAt(point, width * reach.arcExactly) ??
      alone(smallCountryAt(point)) ??
      arcAt(point, width * reach.arc) ??
      alone(countryAt(point))
    )
  }

  const hover = createHover(map, onHover, actions.select)
  const dismiss = ({ key }: KeyboardEvent) => {
    if (key === "Escape") hover.dismiss()
  }
  // What was found in another part of the history is found no more.
  let { timeline } = viewer
  const unsubscribe = store.subscribe(() => {
    if (viewer.timeline === timeline) return
    timeline = viewer.timeline
    hover.end()
  })
  // Before those who take the key for themselves.
  document.addEventListener("keydown", dismiss, true)
  const moving = map.on("movestart", hover.end)

  return {
    at(event) {
      if (event.type === "mouseout") return hover.out(event)
      const found = foundAt(event)
      if (event.type === "click") {
        actions.select(found?.target)
        return
      }
      map.getCanvas().style.cursor = found ? "pointer" : ""
      // Who selects text, or has pressed something else, may go beyond it.
      if (event.originalEvent.buttons === 0) hover.over(found, event)
    },
    destroy() {
      unsubscribe()
      moving.unsubscribe()
      document.removeEventListener("keydown", dismiss, true)
      hover.end()
    },
  }
}
