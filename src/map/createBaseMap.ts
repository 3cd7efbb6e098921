import { Map as MapLibreMap } from "maplibre-gl"
import type { Projection } from "../state/createViewer.ts"
import { loadShapes, type Shapes } from "../world/shapes.ts"
import { createLandLayer, type LandLayer } from "./land/createLandLayer.ts"
import { loadSubdivide } from "./land/loadSubdivide.ts"
import { startEmptyWorker } from "./startEmptyWorker.ts"

startEmptyWorker()

/** A map of the world without a history: it stays while histories and themes come and go on it. */
export interface BaseMap {
  readonly map: MapLibreMap
  readonly land: LandLayer
  /** The shapes that are drawn now. */
  readonly shapes: Shapes
  /** Draws other shapes of the same units, finer or lighter. */
  setShapes(shapes: Shapes): void
  /** Makes it a globe once what that needs is here; where it cannot be had the map stays flat. */
  setProjection(type: Projection): void
  /** Settles when what is on its way, the fine shapes and what a globe needs, has come. */
  refined(): Promise<unknown>
  destroy(): void
}

/** The zoom from which the light shapes look coarse, where a CSS pixel has one pixel. */
export const fineFrom = 3
/** Pixels, above the largest canvas of any browser: what a picture gets is for its maker to check. */
const largest = 65_536

/**
 * Makes the map in a container. Fails with MapLibre's `GPUInitializationError` where there is none.
 * @param picture for pictures: so many pixels a CSS pixel, no hand on it, the shapes as given
 */
export function createBaseMap(
  container: HTMLElement,
  first: Shapes,
  picture?: { readonly pixelRatio: number },
): BaseMap {
  let shapes = first
  const land = createLandLayer(first)
  const map = new MapLibreMap({
    container,
    // All that is on the map we draw in layers of our own.
    style: { version: 8, sources: {}, layers: [] },
    minZoom: -1.5,
    maxZoom: 8,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    ...(picture && { ...picture, interactive: false, maxCanvasSize: [largest, largest] }),
  })
  map.touchZoomRotate.disableRotation()

  // Comes again after a lost graphics context: everything is given to the new one.
  map.on("style.load", () => {
    // MapLibre fills the canvas with a sky in every frame, which a map seen from straight above hides;
    // without a graphics card that takes longer than all else.
    map.painter.drawFunctions = { ...map.painter.drawFunctions, sky: () => {} }
    map.addLayer(land)
  })

  function setShapes(next: Shapes) {
    shapes = next
    land.setShapes(next)
  }

  let wanted: Projection = "mercator"
  let turning: Promise<void> | undefined
  function setProjection(type: Projection) {
    wanted = type
    const turn = () => {
      if (type === wanted) map.setProjection({ type })
    }
    turning = (type === "globe" ? loadSubdivide() : Promise.resolve()).then(turn, () => {})
  }
  map.once("idle", () => loadSubdivide().catch(() => {}))

  let coming: Promise<void> | undefined
  /** Closer up hands over the fine shapes, once they are here: the same units and pairs. */
  function refine() {
    if (coming || map.getZoom() < fineFrom) return
    coming = loadShapes("fine").then(setShapes, () => {
      // The light shapes stay; the next movement tries again.
      coming = undefined
    })
  }
  if (!picture) {
    map.on("moveend", refine)
    map.once("load", refine)
  }

  return {
    map,
    land,
    get shapes() {
      return shapes
    },
    setShapes,
    setProjection,
    refined: () => Promise.all([coming, turning]),
    destroy() {
      // With the map alone it would not be told to give back what it keeps on the graphics card.
      if (map.getLayer(land.id)) map.removeLayer(land.id)
      map.remove()
    },
  }
}
