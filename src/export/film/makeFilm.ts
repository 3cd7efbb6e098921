import type { Studio } from "../../map/createStudio.ts"
import type { PictureText } from "../pictureText.ts"
import { encodeFilm } from "./encodeFilm.ts"
import { FilmError } from "./FilmError.ts"
import type { FilmFormat } from "./filmFormats.ts"
import type { FilmPicture, FilmPlan } from "./filmPlan.ts"
import { createEstimate } from "./secondsLeft.ts"
import { yieldToPage } from "./yieldToPage.ts"

type MapPicture = Extract<FilmPicture, { kind: "map" }>

/** Where a film is drawn. All of its canvases have the film's size. */
export interface FilmSet {
  readonly paint: Studio["paint"]
  /** The map with its words around it. */
  readonly sheet: {
    readonly canvas: HTMLCanvasElement
    draw(map: CanvasImageSource, text: PictureText): void
  }
  /** What is written around a picture of the map. */
  textOf(picture: MapPicture): PictureText
  /** The card before or after, drawn. */
  card(kind: "title" | "end"): HTMLCanvasElement
}

export interface FilmProgress {
  readonly done: number
  readonly total: number
  /** Undefined until a few frames are made. */
  readonly secondsLeft: number | undefined
  /** How large the file will be, in bytes. */
  readonly bytes: number | undefined
}

export interface FilmOptions {
  readonly plan: FilmPlan
  readonly format: FilmFormat
  readonly signal: AbortSignal
  readonly onProgress?: (progress: FilmProgress) => void
  /** Sees each frame before it is encoded. */
  readonly onFrame?: (index: number, picture: HTMLCanvasElement) => void
}

/**
 * Makes a film, a frame a task, so that the page goes on. Fails with a `FilmError`, or with the
 * signal's reason as soon as it is aborted.
 */
export async function makeFilm(set: FilmSet, options: FilmOptions): Promise<Blob> {
  const { plan, format, signal, onProgress, onFrame } = options
  const { frames } = plan
  const { width, height } = set.sheet.canvas
  const unlessAborted = raceAgainst(signal)
  const encoder = await encodeFilm(format, { width, height }, plan.fps)
  const estimate = createEstimate(frames)
  try {
    let canvas = set.sheet.canvas
    for (const [i, picture] of frames.entries()) {
      signal.throwIfAborted()
      const begin = performance.now()
      const isNew = picture !== frames[i - 1]
      if (isNew) canvas = await unlessAborted(drawFrame(set, picture))
      onFrame?.(i, canvas)
      await unlessAborted(isNew ? encoder.add(canvas) : encoder.again())
      estimate.took((performance.now() - begin) / 1000)
      const done = i + 1
      const grown = estimate.secondsLeft() === undefined ? undefined : encoder.bytes()
      onProgress?.({
        done,
        total: frames.length,
        secondsLeft: estimate.secondsLeft(),
        bytes: grown && (grown * frames.length) / done,
      })
      await yieldToPage()
    }
    return await unlessAborted(encoder.finish())
  } finally {
    encoder.close()
  }
}

async function drawFrame(set: FilmSet, picture: FilmPicture): Promise<HTMLCanvasElement> {
  if (picture.kind !== "map") return set.card(picture.kind)
  let map: HTMLCanvasElement
  try {
    map = await set.paint(picture.shot)
  } catch (error) {
    throw FilmError.of(error, "map")
  }
  // In the task in which the map was painted: later it is blank.
  set.sheet.draw(map, set.textOf(picture))
  return set.sheet.canvas
}

/** What settles as a promise does, but fails at once when a signal is aborted. */
function raceAgainst(signal: AbortSignal) {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true })
  })
  aborted.catch(() => {})
  return <T>(work: Promise<T>): Promise<T> => Promise.race([work, aborted])
}
