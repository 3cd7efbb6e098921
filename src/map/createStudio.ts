import { GPUInitializationError, type Map as MapLibreMap } from "maplibre-gl"
import "maplibre-gl/dist/maplibre-gl.css"
import { createPlaces } from "../drawing/createPlaces.ts"
import { ownView } from "../drawing/views.ts"
import type { Camera } from "../protocol/State.ts"
import { type Choice, createViewer, type Viewer } from "../state/createViewer.ts"
import type { Look } from "../state/queryOf.ts"
import type { Theme } from "../theme/palettes.ts"
import type { Lang } from "../words/wordsIn.ts"
import { loadShapes, type Shapes } from "../world/shapes.ts"
import { createAtlas } from "./createAtlas.ts"
import { type BaseMap, createBaseMap, fineFrom } from "./createBaseMap.ts"
import { StudioError } from "./StudioError.ts"

/** What a picture shows. */
export interface Shot {
  readonly choice: Look & Pick<Choice, "selection" | "projection" | "step">
  /** Where the camera stands; undefined: where the map would stand by itself. */
  readonly camera?: Camera | undefined
  /** 0 to 1: how far the arcs of the moment have flown. */
  readonly phase: number
}

/** A map out of sight that paints what it is told, and moves by nothing else. */
export interface Studio {
  /** Where the map would stand by itself for a choice. */
  cameraOf(choice: Shot["choice"]): Camera
  /**
   * Paints a shot; settles with the map's canvas, which holds the picture until the task ends: use it
   * at once. The same shot gives the same pixels, whatever came before. Fails with a `StudioError`.
   */
  paint(shot: Shot): Promise<HTMLCanvasElement>
  /** Ends a picture that is on its way, too. Again it does nothing. */
  destroy(): void
}

export interface StudioOptions {
  /** The map's size in CSS pixels; the canvas has them times `pixelRatio`. */
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
  readonly lang: Lang
  readonly theme: Theme
}

/**
 * Makes a studio for a viewer's timeline; the viewer itself is only looked at. Where they cannot be
 * had, it goes without the fine shapes. Fails with a `StudioError`.
 */
export async function createStudio(
  viewer: Viewer,
  shapes: Shapes,
  options: StudioOptions,
): Promise<Studio> {
  const fine = await loadShapes("fine").catch(() => shapes)
  const { history } = viewer
  const { width, height } = options
  const own = createViewer(history, { ...viewer.store.getState(), playing: false })
  const container = roomFor(width, height)
  let base: BaseMap
  try {
    base = createBaseMap(container, shapes, { pixelRatio: options.pixelRatio })
  } catch (error) {
    container.remove()
    if (error instanceof GPUInitializationError) throw new StudioError("noWebGl")
    throw error
  }
  const { map } = base
  const atlas = createAtlas(base, own, shapes, {
    lang: options.lang,
    label: "",
    theme: options.theme,
    onHover: () => {},
    still: () => true,
  })
  const asked = createViewer(history)
  const places = createPlaces(asked, shapes)
  const failure = failureOf(map)

  function cameraOf(choice: Shot["choice"]): Camera {
    asked.store.setState(choice)
    return ownView(asked, places, { width, height })
  }

  /** A picture with more pixels shows more. */
  const isClose = (zoom: number) => zoom + Math.log2(options.pixelRatio) >= fineFrom

  async function paint({ choice, camera = cameraOf(choice), phase }: Shot) {
    failure.check()
    own.store.setState({ ...choice, camera })
    // A globe may have to wait for what it needs.
    await base.refined()
    failure.check()
    base.setShapes(isClose(camera.zoom) ? fine : shapes)
    map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom })
    // Of another part of the history they are another layer.
    atlas.arcs.setPhase(phase)
    await atlas.arcs.ready()
    failure.check()
    const canvas = atlas.draw()
    failure.check()
    return canvas
  }

  let isGone = false
  function destroy() {
    if (isGone) return
    isGone = true
    failure.tell(new StudioError("gone"))
    atlas.destroy()
    base.destroy()
    container.remove()
  }

  let last: Promise<unknown> = Promise.resolve()
  try {
    await Promise.race([map.once("style.load"), failure.told])
    const canvas = map.getCanvas()
    const isWhole = canvas.width === Math.floor(width * options.pixelRatio)
    if (!isWhole) throw new StudioError("tooLarge")
  } catch (error) {
    destroy()
    throw error
  }
  return {
    cameraOf,
    paint(shot) {
      // One that is asked for while another is on its way lets that one be used first.
      const painted = last.then(nextTask, nextTask).then(() => paint(shot))
      last = painted
      return painted
    },
    destroy,
  }
}

/** A box on the page that nobody sees, hears or reaches. */
function roomFor(width: number, height: number): HTMLElement {
  const container = document.createElement("div")
  container.inert = true
  container.ariaHidden = "true"
  Object.assign(container.style, {
    position: "fixed",
    top: "0",
    left: `${-2 * width}px`,
    width: `${width}px`,
    height: `${height}px`,
    contain: "strict",
  })
  document.body.append(container)
  return container
}

/** What ends every picture: the graphics card takes its context back, or the studio is destroyed. */
function failureOf(map: MapLibreMap) {
  let failed: StudioError | undefined
  let reject: (error: StudioError) => void
  const told = new Promise<never>((_, fail) => {
    reject = fail
  })
  told.catch(() => {})
  const tell = (error: StudioError) => {
    failed ??= error
    reject(failed)
  }
  map.on("webglcontextlost", () => tell(new StudioError("lost")))
  return {
    told,
    tell,
    check() {
      if (failed) throw failed
    },
  }
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))
