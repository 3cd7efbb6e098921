import type { Map as MapLibreMap } from "maplibre-gl"
import type { Places } from "../drawing/createPlaces.ts"
import { ownView, viewOf } from "../drawing/views.ts"
import type { Camera } from "../protocol/State.ts"
import type { Choice, Viewer } from "../state/createViewer.ts"
import type { Shapes } from "../world/shapes.ts"
import type { BaseMap } from "./createBaseMap.ts"

/** Keeps the map's camera and the viewer's choice of one the same. */
export interface CameraControl {
  zoomBy(steps: number): void
  /** Moves to what is chosen, with its arcs of the moment. */
  fit(): void
  /** Looks at things in the middle of what the margins leave; settles when the camera rests. */
  keepFree(margins: Margins): Promise<void>
  /** Ends a move of the map's own at its goal. */
  cut(): void
  destroy(): void
}

/** How much of the map is covered from each side, in CSS pixels. */
export interface Margins {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const noMargins: Margins = { left: 0, top: 0, right: 0, bottom: 0 }

/** Marks a move of the camera as the reader's own, as MapLibre does for its gestures. */
const userMove = { originalEvent: new Event("comity") }

/** While the reader has moved nothing, the map keeps to its own view, whatever its size. */
export function createCamera(
  base: BaseMap,
  viewer: Viewer,
  shapes: Shapes,
  places: Places,
  still: () => boolean,
): CameraControl {
  const { map } = base
  const { store, actions } = viewer
  const container = map.getContainer()
  let margins = noMargins
  /** Where the map is on its way to by itself. */
  let goal: Camera | undefined
  const room = () => sizeWithin(container, margins)
  const own = () => ownView(viewer, places, room())
  map.stop()
  head(store.getState().camera ?? own(), true)

  const unsubscribe = store.subscribe((now, before) => {
    if (now.projection !== before.projection) base.setProjection(now.projection)
    if (!isElsewhere(now, before)) return
    const camera = now.camera ?? own()
    if (!isThere(map, camera)) head(camera)
  })
  function head(camera: Camera, isStill = still()) {
    move(map, camera, margins, isStill)
    goal = map.isMoving() ? camera : undefined
  }
  // Only what the reader moved is a choice; the map's own moves are not.
  const moved = map.on("moveend", (event) => {
    goal = undefined
    if (event.originalEvent) actions.setCamera(cameraOf(map))
  })
  let size = sizeOf(container)
  const observer = new ResizeObserver(async () => {
    map.resize()
    const before = size
    size = sizeOf(container)
    const { camera, selection } = store.getState()
    if (!camera) head(own(), true)
    // A sheet that comes for what was chosen takes the map's lower half.
    else if (selection) {
      const { createSight, keepInSight } = await import("./createSight.ts")
      keepInSight(map, createSight(map, viewer, shapes)(), before)
    }
  })
  observer.observe(container)

  return {
    zoomBy(steps) {
      map.easeTo({ zoom: map.getZoom() + steps, duration: still() ? 0 : 250 }, userMove)
    },
    fit() {
      const { selection, projection } = store.getState()
      const box = selection && places.boxOf(selection)
      if (box) actions.setCamera(viewOf(box, room(), projection))
    },
    async keepFree(next) {
      // The page may have grown just now, before the map was told.
      const canvas = map.getCanvas()
      const { width, height } = sizeOf(container)
      const isOtherSize = canvas.clientWidth !== width || canvas.clientHeight !== height
      if (isOtherSize) map.resize()
      if (isOtherSize || !isEqual(margins, next)) {
        margins = next
        head(store.getState().camera ?? own())
      }
      if (map.isMoving()) await map.once("moveend")
    },
    cut() {
      if (goal) head(goal, true)
    },
    destroy() {
      unsubscribe()
      moved.unsubscribe()
      observer.disconnect()
    },
  }
}

const isElsewhere = (now: Choice, before: Choice) =>
  now.camera !== before.camera || now.step !== before.step || now.projection !== before.projection

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement) => ({
  width: clientWidth || 1,
  height: clientHeight || 1,
})

/** The size of what margins leave of the map. */
const sizeWithin = (container: HTMLElement, { left, top, right, bottom }: Margins) => {
  const { width, height } = sizeOf(container)
  return { width: Math.max(width - left - right, 1), height: Math.max(height - top - bottom, 1) }
}

const isEqual = (a: Margins, b: Margins) =>
  a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom

const cameraOf = (map: MapLibreMap): Camera => {
  const { lng, lat } = map.getCenter()
  return { lng, lat, zoom: map.getZoom() }
}

function isThere(map: MapLibreMap, camera: Camera): boolean {
  const { lng, lat, zoom } = cameraOf(map)
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-6
  return near(lng, camera.lng) && near(lat, camera.lat) && near(zoom, camera.zoom)
}

function move(map: MapLibreMap, { lng, lat, zoom }: Camera, padding: Margins, still: boolean) {
  const camera = { center: [lng, lat] as [number, number], zoom, padding: { ...padding } }
  if (still) map.jumpTo(camera)
  else map.easeTo({ ...camera, duration: 600 })
}
