import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl"
import { createPlaces } from "../drawing/createPlaces.ts"
import { fillsOf } from "../drawing/fills.ts"
import { presentSince } from "../drawing/pastTone.ts"
import type { Choice, Viewer } from "../state/createViewer.ts"
import { isSameLook } from "../state/queryOf.ts"
import { rgbOf } from "../theme/oklab.ts"
import { palettes, type Theme } from "../theme/palettes.ts"
import { indexOfEvent } from "../timeline/createTimeline.ts"
import type { Shapes } from "../world/shapes.ts"
import { type ArcLayer, createArcLayer } from "./arcs/createArcLayer.ts"
import type { BaseMap } from "./createBaseMap.ts"
import { createCamera, type Margins } from "./createCamera.ts"
import { createFlight } from "./createFlight.ts"
import type { Hover } from "./createHover.ts"
import { createMarks } from "./createMarks.ts"
import type { Pointer } from "./createPointer.ts"
import type { Rect } from "./createSight.ts"
import { createLandLooks } from "./land/createLandLooks.ts"
import type { Turn } from "./land/LandLook.ts"
import { createMarkLayer, type MarkLayer } from "./marks/createMarkLayer.ts"

/** A viewer's history on a base map, for as long as it lives. */
export interface Atlas {
  readonly map: MapLibreMap
  readonly arcs: ArcLayer
  readonly marks: MarkLayer
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
  /** Ends all movement: the camera at its goal, the arcs landed. */
  cut(): void
  /** Resolves when the frame of the present choice is drawn and rests, or nothing can be drawn for now. */
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
}

/** How long a flight takes by itself, in milliseconds; while playing it fits into the step. */
const flightTime = 1400
/** Above so many moments a second countries change their colour by a cut. */
const quickest = 2.5

/** Draws a viewer's frames on a base map, and tells the viewer what was clicked. One atlas at a time has the map. */
export function createAtlas(
  base: BaseMap,
  viewer: Viewer,
  shapes: Shapes,
  options: AtlasOptions,
): Atlas {
  const { history, store } = viewer
  const { map, land } = base
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
  const marks = createMarkLayer(palette)
  const looks = createLandLooks(shapes, fills)
  land.setColors({ fills, palette })
  map.getCanvas().setAttribute("aria-label", options.label)
  const writing = createMarks(marks, viewer, shapes, fills, options.lang)
  const camera = createCamera(base, viewer, shapes, places, options.still)
  const layers = {
    land,
    marks,
    get arcs() {
      return arcs
    },
  }
  marks.setOverlay((view) => arcs.sums?.countsIn(view))
  const endPointer = startPointer(map, store, (room) =>
    room.createPointer(map, viewer, () => base.shapes, layers, options.onHover),
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

  function begin() {
    base.setProjection(store.getState().projection)
    refilter()
    for (const layer of [arcs, marks]) map.addLayer(layer)
    draw(store.getState())
    fly(store.getState(), [])
  }
  // Comes again after a lost graphics context, once the base map has its land again.
  const listening = [map.on("style.load", begin), map.on("webglcontextlost", release)]
  if (map.getLayer(land.id)) begin()

  const unsubscribe = store.subscribe((now, before) => {
    if (!map.getLayer("arcs")) return
    const frameChanged = refilter() || !isSameLook(now, before)
    const turned = frameChanged || now.selection !== before.selection ? draw(now) : []
    if (frameChanged) fly(now, turned)
  })

  // Settles who waits once everything is here and rests, and the map has drawn it.
  async function settle() {
    // Only a window, the first of which is set late, tells whether arcs must be summed up.
    await Promise.all([base.refined(), arcs.ready()])
    if (waiting.length === 0) return
    // Without a graphics context there is no style: what was asked for is drawn once both are back.
    if (!map.style) release()
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
      for (const { unsubscribe } of listening) unsubscribe()
      endPointer()
      camera.destroy()
      flight.end()
      for (const { id } of [arcs, marks]) if (map.getLayer(id)) map.removeLayer(id)
      release()
    },
  }
}

/** Who points at the map first fetches what finds things there; the event waits for it. Gives what ends it. */
function startPointer(
  map: MapLibreMap,
  store: Viewer["store"],
  start: (room: typeof import("./createPointer.ts")) => Pointer,
): () => void {
  let room: Promise<Pointer | undefined> | undefined
  let isOver = false
  const point = async (event: MapMouseEvent) => {
    room ??= import("./createPointer.ts").then(start, () => {
      room = undefined
      return undefined
    })
    const before = store.getState()
    const pointer = await room
    // A click that is answered late gives way to what was chosen meanwhile.
    if (!isOver && (event.type !== "click" || store.getState() === before)) pointer?.at(event)
  }
  const listening = (["mousemove", "mouseout", "click"] as const).map((type) => map.on(type, point))
  return () => {
    isOver = true
    for (const { unsubscribe } of listening) unsubscribe()
    room?.then((pointer) => pointer?.destroy())
  }
}
