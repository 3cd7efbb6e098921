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
import { type Atlas, createAtlas } from "./createAtlas.ts"
import { StudioError } from "./StudioError.ts"

/** What a picture shows. */
export interface Shot {
  readonly choice: Look & Pick<Choice, "selection" | "projection" | "step">
  /** Where the camera stands; undefined: where the map would stand by itself. */
  readonly camera?: Camera | undefined
  /** 0 to 1: how far the arcs of the moment have flown. */
  readonly phase: number
}

/** How long the map's silence is believed, in milliseconds. */
const silence = 50

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
 * Makes a studio for a viewer's timeline; the viewer itself is only looked at. It draws the fine
 * shapes at every zoom, and the given ones where those cannot be had. Fails with a `StudioError`.
 */
export async function createStudio(
  viewer: Viewer,
  shapes: Shapes,
  options: StudioOptions,
): Promise<Studio> {
  const fine = await loadShapes("fine").catch(() => shapes)
  const { timeline } = viewer
  const { width, height } = options
  const own = createViewer(timeline, { ...viewer.store.getState(), playing: false })
  const container = roomFor(width, height)
  let atlas: Atlas
  try {
    atlas = createAtlas(container, own, fine, {
      lang: options.lang,
      label: "",
      theme: options.theme,
      onHover: () => {},
      still: () => true,
      picture: { pixelRatio: options.pixelRatio },
    })
  } catch (error) {
    container.remove()
    if (error instanceof GPUInitializationError) throw new StudioError("noWebGl")
    throw error
  }
  const { map, arcs } = atlas
  const asked = createViewer(timeline)
  const places = createPlaces(asked, fine, arcs.curveOf)
  const failure = failureOf(map)

  function cameraOf(choice: Shot["choice"]): Camera {
    asked.store.setState(choice)
    return ownView(asked, places, { width, height })
  }

  async function paint({ choice, camera = cameraOf(choice), phase }: Shot) {
    failure.check()
    // One thing after the other: a tile that is asked for while its data changes may keep the old.
    if (!map.isStyleLoaded()) await drawAll()
    const { projection, ...shown } = choice
    own.store.setState(shown)
    let isNew = !map.isStyleLoaded()
    if (isNew) await drawAll()
    own.store.setState({ projection, camera })
    map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom })
    arcs.setPhase(phase)
    if (await drawAll()) isNew = true
    const covered = coverOf(map)
    // MapLibre keeps the names of the tiles that were in view before for up to two frames more.
    if (isNew || covered !== coveredBefore) {
      drawAfresh(map)
      drawAfresh(map)
    }
    coveredBefore = covered
    failure.check()
    return map.getCanvas()
  }

  /** Draws until all is there; settles with whether something had to come. */
  async function drawAll(): Promise<boolean> {
    drawAfresh(map)
    if (map.loaded()) return false
    do {
      await Promise.race([arrivalOfAll(map), failure.told])
      drawAfresh(map)
    } while (!map.loaded())
    return true
  }

  let isGone = false
  function destroy() {
    if (isGone) return
    isGone = true
    failure.tell(new StudioError("gone"))
    atlas.destroy()
    container.remove()
  }

  let coveredBefore = ""
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
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
      const before = waiting > 0 ? last.then(nextTask, nextTask) : undefined
      waiting++
      const painted = (before ? before.then(() => paint(shot)) : paint(shot)).finally(() => {
        waiting--
      })
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

/** Draws now. MapLibre would prefer the side of its dot on which a name stood last: that is forgotten. */
function drawAfresh(map: MapLibreMap): void {
  const style = map.style as Partial<MapLibreMap["style"]>
  delete style.pauseablePlacement
  delete style.placement
  map.redraw()
}

/** Which tiles are in view, and how they are projected. */
const coverOf = (map: MapLibreMap): string =>
  `${map.getProjection().type} ${map.coveringTiles({ tileSize: 512, maxzoom: 18 }).map(({ key }) => key)}`

/**
 * Settles once all that the map had asked for has come. Each arrival is an event, but the last of them
 * may be told before the map counts it, and what is called off is told as none: so it also looks itself.
 * A map that was removed meanwhile has no style, and nothing is to come.
 */
async function arrivalOfAll(map: MapLibreMap): Promise<void> {
  do await news(map)
  while (map.style && !map.isStyleLoaded())
}

/** Settles at the map's next data, and after a moment in any case. */
function news(map: MapLibreMap): Promise<void> {
  return new Promise((resolve) => {
    const told = () => {
      clearTimeout(timer)
      subscription.unsubscribe()
      resolve()
    }
    const timer = setTimeout(told, silence)
    const subscription = map.on("data", told)
  })
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
