import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl"
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url"
import type { Camera } from "../protocol/State.ts"
import type { Choice, Viewer } from "../state/createViewer.ts"
import type { Selection } from "../state/Selection.ts"
import { rgbOf } from "../theme/oklab.ts"
import { palettes, type Theme } from "../theme/palettes.ts"
import { detailOf, indexOfEvent } from "../timeline/createTimeline.ts"
import { loadShapes, type Shapes } from "../world/shapes.ts"
import { createArcLayer } from "./arcs/createArcLayer.ts"
import { createFlight } from "./createFlight.ts"
import { createPainter } from "./createPainter.ts"
import { createPlaces } from "./createPlaces.ts"
import { fillsOf } from "./fills.ts"
import { canHatch, firstLayerAboveArcs, hatchImageOf, mapStyle } from "./mapStyle.ts"
import { dotFeatures, knownPolities, nameFeatures, organisationFeatures } from "./names.ts"
import { patternImage } from "./patternImage.ts"
import { ownView, viewOf } from "./views.ts"

setWorkerUrl(workerUrl)

/** What lies under the pointer, and where, in CSS pixels from the map's corner. */
export interface Hover {
  readonly target: Selection
  readonly x: number
  readonly y: number
}

/** A map that shows what a viewer chose, for as long as it lives. */
export interface Atlas {
  readonly map: MapLibreMap
  /** Writes the names on the map in a language. */
  setLang(lang: string): void
  /** Draws the map now, and gives its canvas, which holds the picture until this task ends. */
  draw(): HTMLCanvasElement
  zoomBy(steps: number): void
  /** Moves the camera to what is chosen, with its arcs of the moment. */
  fit(): void
  /** Resolves when the frame of the present choice is drawn and rests. */
  arrived(): Promise<void>
  /** Arcs in the last frame, and uploads of arcs since the map was made: for tests and measuring. */
  counts(): { readonly arcs: number; readonly uploads: number }
  destroy(): void
}

export interface AtlasOptions {
  readonly lang: string
  readonly theme: Theme
  readonly onHover: (hover: Hover | undefined) => void
  /** No movement: the arcs are simply there. */
  readonly still: () => boolean
}

/** Marks a move of the camera as the reader's own, as MapLibre does for its gestures. */
const userMove = { originalEvent: new Event("comity") }

/** How long a flight takes by itself, in milliseconds; while playing it fits into the step. */
const flightTime = 1400
const tolerance = 7
/** The zoom from which the light shapes look coarse. */
const fineFrom = 3

/** Draws a viewer's frames into a container, and tells the viewer what was clicked. */
export function createAtlas(
  container: HTMLElement,
  viewer: Viewer,
  shapes: Shapes,
  options: AtlasOptions,
): Atlas {
  const { timeline, store, actions } = viewer
  const palette = palettes[options.theme]
  const fills = fillsOf(timeline.dataset.statuses.values(), options.theme)
  const places = createPlaces(viewer, shapes)
  const view = () => ownView(viewer, places, sizeOf(container))
  const begin = store.getState().camera ?? view()
  const map = new MapLibreMap({
    container,
    style: mapStyle(shapes, dotFeatures(shapes), fills, palette),
    center: [begin.lng, begin.lat],
    zoom: begin.zoom,
    minZoom: -1.5,
    maxZoom: 8,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
  })
  map.touchZoomRotate.disableRotation()
  const painter = createPainter(map, timeline, shapes, fills)
  const arcs = createArcLayer(timeline.arcs, {
    outbound: rgbOf(palette.outbound),
    inbound: rgbOf(palette.inbound),
    neutral: rgbOf(palette.neutral),
    halo: rgbOf(palette.paper),
  })
  let gone = false
  let resting = false
  let waiting: (() => void)[] = []
  const flight = createFlight(
    (phase) => {
      resting = false
      arcs.setPhase(phase)
    },
    () => {
      resting = true
      settle()
    },
  )
  let namesKey = ""
  let lang = options.lang

  function showNames() {
    const { world } = viewer.frame()
    const key = `${world.start} ${lang}`
    if (key === namesKey) return
    namesKey = key
    const known = knownPolities(viewer.frame())
    setData(map, "names", nameFeatures(world, shapes, known, lang))
    setData(map, "organisations", organisationFeatures(timeline, lang))
  }

  function draw(now: Choice) {
    const { selection } = now
    painter.paint(viewer.frame(), selection?.kind === "country" ? selection.code : undefined)
    painter.choose(selection?.kind === "actor" ? selection.id : undefined)
    const event = selection?.kind === "event" ? indexOfEvent(timeline, selection.id) : -1
    arcs.setSelected(event >= 0 ? event : null)
    showNames()
  }

  function fly(now: Choice) {
    arcs.setMoment(now.moment, { possible: now.reading !== "certain" })
    const step = now.playing ? Math.min(flightTime, 900 / now.speed) : flightTime
    flight.begin(options.still() ? 0 : step)
  }

  // Comes again after a lost graphics context: everything is given to the new one.
  map.on("style.load", () => {
    painter.reset()
    namesKey = ""
    map.setProjection({ type: store.getState().projection })
    for (const fill of fills) {
      if (canHatch(fill))
        map.addImage(
          hatchImageOf(fill),
          patternImage(fill.id === "recorded" ? "faint" : "hatch", fill.color),
          { pixelRatio: 2 },
        )
      if (fill.pattern !== "none" && !map.hasImage(`pattern:${fill.pattern}`))
        map.addImage(`pattern:${fill.pattern}`, patternImage(fill.pattern, palette.paper, 0.6), {
          pixelRatio: 2,
        })
    }
    map.addLayer(arcs, firstLayerAboveArcs)
    draw(store.getState())
    fly(store.getState())
  })

  const unsubscribe = store.subscribe((now, before) => {
    if (!map.getLayer("arcs")) return
    const frameChanged = now.moment !== before.moment || now.reading !== before.reading
    if (frameChanged || now.selection !== before.selection) draw(now)
    if (frameChanged) fly(now)
    if (now.projection !== before.projection) map.setProjection({ type: now.projection })
    const isElsewhere = now.step !== before.step || now.projection !== before.projection
    if (now.camera !== before.camera || isElsewhere) {
      const camera = now.camera ?? view()
      if (!sameCamera(camera, cameraOf(map))) move(map, camera, options.still())
    }
  })

  let finer: Promise<void> | undefined
  // Closer up the fine shapes take the place of the light ones: the same units under the same ids.
  function refine() {
    if (finer || map.getZoom() < fineFrom) return
    finer = loadShapes("fine").then(
      ({ polygons, borders, coasts }) => {
        if (gone) return
        setData(map, "countries", polygons)
        setData(map, "borders", borders)
        setData(map, "coasts", coasts)
      },
      () => {
        // The light shapes stay; the next movement tries again.
        finer = undefined
      },
    )
  }
  map.on("moveend", refine)
  map.once("load", refine)

  const targetAt = (point: { x: number; y: number }): Selection | undefined => {
    const organisation = map.queryRenderedFeatures(around(point, 6), {
      layers: ["organisations"],
    })[0]
    if (organisation) {
      const ids = String(organisation.properties.ids).split(" ")
      const { selection } = store.getState()
      // Several may share a seat: each click goes on to the next.
      const at = selection?.kind === "actor" ? ids.indexOf(selection.id) : -1
      return { kind: "actor", id: ids[(at + 1) % ids.length]! }
    }
    const arc = arcs.pick(point, tolerance)
    if (arc >= 0) return { kind: "event", id: detailOf(timeline, timeline.arcs.event[arc]!).id }
    const unit =
      map.queryRenderedFeatures(around(point, 4), { layers: ["dots"] }).find(isShown(map)) ??
      map.queryRenderedFeatures([point.x, point.y], { layers: ["countries"] })[0]
    const holder = unit && viewer.frame().world.holderOf(String(unit.properties.unit))
    return holder ? { kind: "country", code: holder.code } : undefined
  }

  map.on("mousemove", ({ point }) => {
    if (!map.getLayer("arcs")) return
    const target = targetAt(point)
    map.getCanvas().style.cursor = target ? "pointer" : ""
    options.onHover(target && { target, x: point.x, y: point.y })
  })
  map.on("mouseout", () => options.onHover(undefined))
  map.on("click", ({ point }) => {
    if (map.getLayer("arcs")) actions.select(targetAt(point))
  })
  // Only what the reader moved is a choice; the map's own moves are not.
  map.on("moveend", (event) => {
    if (event.originalEvent) actions.setCamera(cameraOf(map))
  })

  const observer = new ResizeObserver(() => {
    map.resize()
    if (store.getState().camera) return
    move(map, view(), true)
  })
  observer.observe(container)

  // Settles who waits once everything rests and the map has drawn it.
  function settle() {
    if (waiting.length === 0) return
    map.once("idle", () => {
      if (!resting) return
      const settled = waiting
      waiting = []
      for (const resolve of settled) resolve()
    })
    map.triggerRepaint()
  }

  return {
    map,
    setLang(next) {
      lang = next
      if (map.getLayer("arcs")) showNames()
    },
    draw() {
      map.redraw()
      return map.getCanvas()
    },
    zoomBy: (steps) => {
      map.easeTo({ zoom: map.getZoom() + steps, duration: options.still() ? 0 : 250 }, userMove)
    },
    fit() {
      const { selection, projection } = store.getState()
      const box = selection && places.boxOf(selection)
      if (box) actions.setCamera(viewOf(box, sizeOf(container), projection))
    },
    arrived: async () => {
      await finer
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
        if (resting) settle()
      })
    },
    counts: () => ({ arcs: arcs.drawn, uploads: arcs.uploads }),
    destroy() {
      gone = true
      unsubscribe()
      observer.disconnect()
      flight.end()
      map.remove()
      for (const resolve of waiting) resolve()
      waiting = []
    },
  }
}

function setData(map: MapLibreMap, id: string, data: GeoJSON.FeatureCollection) {
  const source = map.getSource(id)
  if (source && "setData" in source) (source as { setData(d: typeof data): unknown }).setData(data)
}

const isShown = (map: MapLibreMap) => (feature: { id?: string | number | undefined }) =>
  map.getFeatureState({ source: "dots", id: feature.id! }).shown === 1

const around = (
  { x, y }: { x: number; y: number },
  by: number,
): [[number, number], [number, number]] => [
  [x - by, y - by],
  [x + by, y + by],
]

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement) => ({
  width: clientWidth || 1,
  height: clientHeight || 1,
})

const cameraOf = (map: MapLibreMap): Camera => {
  const { lng, lat } = map.getCenter()
  return { lng, lat, zoom: map.getZoom() }
}

const sameCamera = (a: Camera, b: Camera) =>
  Math.abs(a.lng - b.lng) < 1e-6 &&
  Math.abs(a.lat - b.lat) < 1e-6 &&
  Math.abs(a.zoom - b.zoom) < 1e-6

function move(map: MapLibreMap, { lng, lat, zoom }: Camera, still: boolean) {
  const camera = { center: [lng, lat] as [number, number], zoom }
  if (still) map.jumpTo(camera)
  else map.easeTo({ ...camera, duration: 600 })
}
