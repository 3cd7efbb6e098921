import { Map as MapLibreMap, prewarm, setWorkerUrl } from "maplibre-gl"
import { createPlaces } from "../drawing/createPlaces.ts"
import { fillsOf } from "../drawing/fills.ts"
import { dotFeatures } from "../drawing/names.ts"
import type { Choice, Viewer } from "../state/createViewer.ts"
import { isSameLook } from "../state/queryOf.ts"
import { rgbOf } from "../theme/oklab.ts"
import { palettes, type Theme } from "../theme/palettes.ts"
import { indexOfEvent } from "../timeline/createTimeline.ts"
import { statusesOf } from "../timeline/statusesOf.ts"
import type { Shapes } from "../world/shapes.ts"
import { type ArcLayer, createArcLayer } from "./arcs/createArcLayer.ts"
import { createCamera, firstCamera, type Margins } from "./createCamera.ts"
import { createFlight } from "./createFlight.ts"
import { createNames } from "./createNames.ts"
import { createOutlines } from "./createOutlines.ts"
import { createPainter } from "./createPainter.ts"
import { createPointer, type Hover } from "./createPointer.ts"
import type { Rect } from "./createSight.ts"
import { createTurns, type Turn } from "./createTurns.ts"
import { firstLayerAboveArcs, mapStyle } from "./mapStyle.ts"
import { patternImages } from "./patternImages.ts"
import { reachOf } from "./reachOf.ts"
import { refineShapes } from "./refineShapes.ts"
import { workerAddress } from "./workerAddress.ts"

setWorkerUrl(workerAddress)
// The worker starts while the history and the shapes are on their way.
prewarm()

/** A map that shows what a viewer chose, for as long as it lives. */
export interface Atlas {
  readonly map: MapLibreMap
  readonly arcs: ArcLayer
  /** Writes the names on the map in a language; `label` says to the ear what the canvas is. */
  setLang(lang: string, label: string): void
  /** Draws the map now, and gives its canvas, which holds the picture until this task ends. */
  draw(): HTMLCanvasElement
  zoomBy(steps: number): void
  /** Moves the camera to what is chosen, with its arcs of the moment. */
  fit(): void
  /** Looks at things in the middle of what the margins leave; settles when the camera rests. */
  keepFree(margins: Margins): Promise<void>
  /** Where what is chosen stands now: rectangles on the map, none where it is nowhere. */
  chosenOnScreen(): Promise<readonly Rect[]>
  /** Ends all movement: the camera at its goal, the arcs landed, the names written. */
  cut(): void
  /** Resolves when the frame of the present choice is drawn and rests. */
  arrived(): Promise<void>
  /** Arcs in the last frame, and uploads of arcs since the map was made: for tests and measuring. */
  counts(): { readonly arcs: number; readonly uploads: number }
  destroy(): void
}

export interface AtlasOptions {
  readonly lang: string
  /** What the map's canvas is, to the ear. */
  readonly label: string
  readonly theme: Theme
  readonly onHover: (hover: Hover | undefined) => void
  /** No movement: the arcs are simply there. */
  readonly still: () => boolean
  /**
   * For pictures: so many pixels a CSS pixel, no hand on it, the names at once, the shapes as given.
   */
  readonly picture?: { readonly pixelRatio: number }
}

/** How long a flight takes by itself, in milliseconds; while playing it fits into the step. */
const flightTime = 1400
/** Above so many moments a second countries change their colour by a cut. */
const quickest = 2.5
/** How long a moment must rest before its names are written, in milliseconds: laying them out is slow. */
const restOfNames = 120
/** Pixels, above the largest canvas of any browser: what a picture gets is for its maker to check. */
const largest = 65_536

/** Draws a viewer's frames into a container, and tells the viewer what was clicked. */
export function createAtlas(
  container: HTMLElement,
  viewer: Viewer,
  shapes: Shapes,
  options: AtlasOptions,
): Atlas {
  const { timeline, store } = viewer
  const { picture } = options
  const palette = palettes[options.theme]
  const fills = fillsOf(statusesOf(timeline), options.theme)
  const arcs = createArcLayer(timeline.arcs, {
    outbound: rgbOf(palette.outbound),
    inbound: rgbOf(palette.inbound),
    neutral: rgbOf(palette.neutral),
    halo: rgbOf(palette.paper),
  })
  const places = createPlaces(viewer, shapes, arcs.curveOf)
  const rest = picture ? 0 : restOfNames
  const names = createNames(() => map, viewer, shapes, options.lang, rest, settle)
  const outlines = createOutlines(() => map, viewer, shapes)
  const beginning = { dots: dotFeatures(shapes), outlines: outlines.now(), ...names.now() }
  const { lng, lat, zoom } = firstCamera(viewer, places, container)
  const map = new MapLibreMap({
    container,
    style: mapStyle(shapes, beginning, reachOf(timeline), fills, palette),
    center: [lng, lat],
    zoom,
    minZoom: -1.5,
    maxZoom: 8,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    ...(picture && { ...picture, interactive: false, maxCanvasSize: [largest, largest] }),
  })
  map.getCanvas().setAttribute("aria-label", options.label)
  map.touchZoomRotate.disableRotation()
  const turns = createTurns(map)
  const painter = createPainter(map, timeline, shapes, fills)
  const camera = createCamera(map, viewer, places, options.still)
  const refined = picture ? async () => {} : refineShapes(map, outlines)
  if (!picture) createPointer(map, viewer, shapes, arcs, options.onHover)
  let resting = false
  /** Whether the arcs of the style that is on its way are to be there at once. */
  let landing = false
  let waiting: (() => void)[] = []
  const flight = createFlight(
    (phase) => {
      resting = false
      arcs.setPhase(phase)
      turns.setPhase(phase)
    },
    () => {
      resting = true
      settle()
    },
  )

  function draw({ selection }: Choice) {
    const code = selection?.kind === "country" ? selection.code : undefined
    const turned = painter.paint(viewer.frame(), code)
    painter.choose(selection?.kind === "actor" ? selection.id : undefined)
    const event = selection?.kind === "event" ? indexOfEvent(timeline, selection.id) : -1
    arcs.setSelected(event >= 0 ? event : null)
    outlines.follow()
    names.follow()
    return turned
  }

  function fly({ moment, reading, playing, speed }: Choice, turned: readonly Turn[]) {
    const possible = reading !== "certain"
    arcs.setWindow(viewer.frame().window, { possible, since: moment.start })
    const time = playing ? Math.min(flightTime, 900 / speed) : flightTime
    const cut = options.still() || landing
    turns.begin(cut || (playing && speed > quickest) ? [] : turned)
    flight.begin(cut ? 0 : time)
    landing = false
  }

  // Comes again after a lost graphics context: everything is given to the new one.
  map.on("style.load", () => {
    painter.reset()
    map.setProjection({ type: store.getState().projection })
    for (const [name, image] of patternImages(fills, palette.paper))
      if (!map.hasImage(name)) map.addImage(name, image, { pixelRatio: 2 })
    map.addLayer(arcs, firstLayerAboveArcs)
    draw(store.getState())
    fly(store.getState(), [])
  })

  const unsubscribe = store.subscribe((now, before) => {
    if (!map.getLayer("arcs")) return
    const frameChanged = !isSameLook(now, before)
    const turned = frameChanged || now.selection !== before.selection ? draw(now) : []
    if (frameChanged) fly(now, turned)
  })

  // Settles who waits once everything rests and the map has drawn it.
  function settle() {
    if (waiting.length === 0 || !names.isWritten()) return
    map.once("idle", () => {
      if (resting && names.isWritten()) release()
    })
    map.triggerRepaint()
  }
  function release() {
    const settled = waiting
    waiting = []
    for (const resolve of settled) resolve()
  }

  return {
    map,
    arcs,
    setLang(next, label) {
      names.setLang(next)
      map.getCanvas().setAttribute("aria-label", label)
    },
    draw() {
      map.redraw()
      return map.getCanvas()
    },
    zoomBy: camera.zoomBy,
    fit: camera.fit,
    keepFree: camera.keepFree,
    async chosenOnScreen() {
      const { createSight } = await import("./createSight.ts")
      return createSight(map, viewer, shapes)()
    },
    cut() {
      camera.cut()
      names.cut()
      if (map.getLayer("arcs")) flight.end()
      else landing = true
    },
    async arrived() {
      await refined()
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
        if (resting) settle()
      })
    },
    counts: () => ({ arcs: arcs.drawn, uploads: arcs.uploads }),
    destroy() {
      unsubscribe()
      camera.destroy()
      names.destroy()
      flight.end()
      map.remove()
      release()
    },
  }
}
