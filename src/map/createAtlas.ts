import { Map as MapLibreMap, type MapMouseEvent } from "maplibre-gl"
import { createPlaces } from "../drawing/createPlaces.ts"
import { fillsOf } from "../drawing/fills.ts"
import { presentSince } from "../drawing/pastTone.ts"
import type { Choice, Viewer } from "../state/createViewer.ts"
import { isSameLook } from "../state/queryOf.ts"
import { rgbOf } from "../theme/oklab.ts"
import { palettes, type Theme } from "../theme/palettes.ts"
import { indexOfEvent } from "../timeline/createTimeline.ts"
import { loadShapes, type Shapes } from "../world/shapes.ts"
import { type ArcLayer, createArcLayer } from "./arcs/createArcLayer.ts"
import { createCamera, firstCamera, type Margins } from "./createCamera.ts"
import { createFlight } from "./createFlight.ts"
import type { Hover } from "./createHover.ts"
import { createMarks } from "./createMarks.ts"
import type { Rect } from "./createSight.ts"
import { createLandLayer } from "./land/createLandLayer.ts"
import { createLandLooks } from "./land/createLandLooks.ts"
import type { Turn } from "./land/LandLook.ts"
import { createMarkLayer, type MarkLayer } from "./marks/createMarkLayer.ts"
import { startEmptyWorker } from "./startEmptyWorker.ts"

startEmptyWorker()

/** A map that shows what a viewer chose, for as long as it lives. */
export interface Atlas {
  readonly map: MapLibreMap
  readonly arcs: ArcLayer
  readonly marks: MarkLayer
  /** Writes the names on the map in a language; `label` says to the ear what the canvas is. */
  setLang(lang: string, label: string): void
  /** Draws the map now, and gives its canvas, which holds the picture until this task ends. */
  draw(): HTMLCanvasElement
  /** Draws other shapes of the same units, finer or lighter. */
  setShapes(shapes: Shapes): void
  zoomBy(steps: number): void
  /** Moves the camera to what is chosen, with its arcs of the moment. */
  fit(): void
  /** Looks at things in the middle of what the margins leave; settles when the camera rests. */
  keepFree(margins: Margins): Promise<void>
  /** Where what is chosen stands now: rectangles on the map, none where it is nowhere. */
  chosenOnScreen(): Promise<readonly Rect[]>
  /** Ends all movement: the camera at its goal, the arcs landed. */
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
   * For pictures: so many pixels a CSS pixel, no hand on it, the shapes as given.
   */
  readonly picture?: { readonly pixelRatio: number }
}

/** How long a flight takes by itself, in milliseconds; while playing it fits into the step. */
const flightTime = 1400
/** Above so many moments a second countries change their colour by a cut. */
const quickest = 2.5
/** The zoom from which the light shapes look coarse, where a CSS pixel has one pixel. */
export const fineFrom = 3
/** Pixels, above the largest canvas of any browser: what a picture gets is for its maker to check. */
const largest = 65_536

/** Draws a viewer's frames into a container, and tells the viewer what was clicked. */
export function createAtlas(
  container: HTMLElement,
  viewer: Viewer,
  shapes: Shapes,
  options: AtlasOptions,
): Atlas {
  const { history, store } = viewer
  const { picture } = options
  const palette = palettes[options.theme]
  const fills = fillsOf([...history.dataset.statuses.values()], options.theme)
  let { timeline } = viewer
  const ink = {
    outbound: rgbOf(palette.outbound),
    inbound: rgbOf(palette.inbound),
    neutral: rgbOf(palette.neutral),
    halo: rgbOf(palette.paper),
  }
  let arcs = createArcLayer(timeline.arcs, ink)
  const places = createPlaces(viewer, shapes)
  const land = createLandLayer(shapes, fills, palette)
  const marks = createMarkLayer(palette)
  const looks = createLandLooks(shapes, fills)
  const { lng, lat, zoom } = firstCamera(viewer, places, container)
  const map = new MapLibreMap({
    container,
    // All that is on the map we draw in layers of our own.
    style: { version: 8, sources: {}, layers: [] },
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
  const writing = createMarks(marks, viewer, shapes, fills, options.lang)
  const camera = createCamera(map, viewer, places, options.still)
  let shown = shapes
  function setShapes(next: Shapes) {
    shown = next
    land.setShapes(next)
  }
  const refined = picture ? async () => {} : refine(map, setShapes)
  const layers = {
    land,
    marks,
    get arcs() {
      return arcs
    },
  }
  marks.setOverlay((view) => arcs.sums?.countsIn(view))
  if (!picture)
    startPointer(map, store, (room) =>
      room.createPointer(map, viewer, () => shown, layers, options.onHover),
    )
  let resting = false
  /** Whether the arcs of the style that is on its way are to be there at once. */
  let landing = false
  let waiting: (() => void)[] = []
  const flight = createFlight(
    (phase) => {
      resting = false
      arcs.setPhase(phase)
      land.setPhase(phase)
    },
    () => {
      resting = true
      settle()
    },
  )

  function draw({ selection }: Choice) {
    const code = selection?.kind === "country" ? selection.code : undefined
    const frame = viewer.frame()
    const { look, turns } = looks.of(frame, code)
    land.setLook(look)
    writing.follow(frame, selection?.kind === "actor" ? selection.id : undefined)
    const event = selection?.kind === "event" ? indexOfEvent(timeline, selection.id) : -1
    arcs.setSelected(event >= 0 ? event : null)
    return turns
  }

  /** Draws the arcs of the part of the history that is seen now. */
  function refilter(): boolean {
    if (viewer.timeline === timeline) return false
    timeline = viewer.timeline
    const isOnMap = map.getLayer(arcs.id) !== undefined
    if (isOnMap) map.removeLayer(arcs.id)
    arcs = createArcLayer(timeline.arcs, ink)
    if (isOnMap) map.addLayer(arcs, marks.id)
    return true
  }

  function fly({ playing, speed }: Choice, turned: readonly Turn[]) {
    const frame = viewer.frame()
    arcs.setRows(frame.arcs, { window: frame.window, since: presentSince(frame) })
    const time = playing ? Math.min(flightTime, 900 / speed) : flightTime
    const cut = options.still() || landing
    land.setTurns(cut || (playing && speed > quickest) ? [] : turned)
    flight.begin(cut ? 0 : time)
    landing = false
  }

  // Comes again after a lost graphics context: everything is given to the new one.
  map.on("style.load", () => {
    // MapLibre fills the canvas with a sky in every frame, which a map seen from straight above hides;
    // without a graphics card that takes longer than all else.
    map.painter.drawFunctions = { ...map.painter.drawFunctions, sky: () => {} }
    map.setProjection({ type: store.getState().projection })
    refilter()
    for (const layer of [land, arcs, marks]) map.addLayer(layer)
    draw(store.getState())
    fly(store.getState(), [])
  })

  // A sheet that comes for what was chosen takes the map's lower half.
  let size = [container.clientWidth, container.clientHeight] as const
  map.on("resize", async () => {
    const before = size
    size = [container.clientWidth, container.clientHeight]
    const { camera, selection } = store.getState()
    if (!camera || !selection) return
    const { createSight, keepInSight } = await import("./createSight.ts")
    keepInSight(map, createSight(map, viewer, shapes)(), before)
  })

  const unsubscribe = store.subscribe((now, before) => {
    if (!map.getLayer("arcs")) return
    const frameChanged = refilter() || !isSameLook(now, before)
    const turned = frameChanged || now.selection !== before.selection ? draw(now) : []
    if (frameChanged) fly(now, turned)
  })

  // Settles who waits once everything is here and rests, and the map has drawn it.
  async function settle() {
    // Only a window, the first of which is set late, tells whether arcs must be summed up.
    await Promise.all([refined(), arcs.ready()])
    if (waiting.length === 0) return
    map.once("idle", () => {
      if (resting) release()
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
    get arcs() {
      return arcs
    },
    marks,
    setLang(next, label) {
      writing.setLang(next)
      map.getCanvas().setAttribute("aria-label", label)
    },
    draw() {
      map.redraw()
      return map.getCanvas()
    },
    setShapes,
    zoomBy: camera.zoomBy,
    fit: camera.fit,
    keepFree: camera.keepFree,
    async chosenOnScreen() {
      const { createSight } = await import("./createSight.ts")
      return createSight(map, viewer, shapes)()
    },
    cut() {
      camera.cut()
      if (map.getLayer("arcs")) flight.end()
      else landing = true
    },
    arrived: () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve)
        if (resting) settle()
      }),
    counts: () => ({ arcs: arcs.drawn, uploads: arcs.uploads }),
    destroy() {
      unsubscribe()
      camera.destroy()
      flight.end()
      // With the map alone they would not be told to give back what they keep on the graphics card.
      for (const { id } of [land, arcs, marks]) if (map.getLayer(id)) map.removeLayer(id)
      map.remove()
      release()
    },
  }
}

/**
 * Closer up hands over the fine shapes, once they are here: the same units and pairs. Gives a function
 * that settles when what is under way has come.
 */
function refine(map: MapLibreMap, take: (fine: Shapes) => void): () => Promise<void> {
  let coming: Promise<void> | undefined
  function look() {
    if (coming || map.getZoom() < fineFrom) return
    coming = loadShapes("fine").then(take, () => {
      // The light shapes stay; the next movement tries again.
      coming = undefined
    })
  }
  map.on("moveend", look)
  map.once("load", look)
  return async () => coming
}

/** Who points at the map first fetches what finds things there; the event waits for it. */
function startPointer(
  map: MapLibreMap,
  store: Viewer["store"],
  start: (room: typeof import("./createPointer.ts")) => (event: MapMouseEvent) => void,
): void {
  let room: Promise<((event: MapMouseEvent) => void) | undefined> | undefined
  const point = async (event: MapMouseEvent) => {
    room ??= import("./createPointer.ts").then(start, () => {
      room = undefined
      return undefined
    })
    const before = store.getState()
    const pointAt = await room
    // A click that is answered late gives way to what was chosen meanwhile.
    if (event.type !== "click" || store.getState() === before) pointAt?.(event)
  }
  for (const type of ["mousemove", "mouseout", "click"] as const) map.on(type, point)
}
