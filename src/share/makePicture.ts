import { createPlaces } from "../drawing/createPlaces.ts"
import { ownView } from "../drawing/views.ts"
import { createSheet } from "../export/createSheet.ts"
import { legendOf } from "../export/legendOf.ts"
import { pictureText } from "../export/pictureText.ts"
import { pngOf } from "../export/pngOf.ts"
import { createStudio } from "../map/createStudio.ts"
import type { Viewer } from "../state/createViewer.ts"
import { frameSvg } from "../svg/frameSvg.ts"
import { palettes, type Theme } from "../theme/palettes.ts"
import type { Lang } from "../words/wordsIn.ts"
import { loadShapes, type Shapes } from "../world/shapes.ts"

/** What a picture is to be. Sizes are in CSS pixels; a PNG has them `scale` times. */
export interface Picture {
  readonly format: "png" | "svg"
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly surrounds: boolean
  readonly theme: Theme
  readonly lang: Lang
  readonly hasOwnTerritory: boolean
}

/** From this zoom on the fine shapes are worth their bytes in a drawing. */
const fineFrom = 3

/**
 * A picture of what a viewer shows. Fails with a `StudioError` or `SheetTooLarge`; once it is called
 * off it fails soon, and whatever the error, nothing of it is left.
 */
export async function makePicture(
  viewer: Viewer,
  shapes: Shapes,
  picture: Picture,
  signal: AbortSignal,
): Promise<Blob> {
  signal.throwIfAborted()
  const { timeline, store } = viewer
  const { width, height, scale, theme, lang } = picture
  const choice = store.getState()
  const frame = viewer.frame()
  const text = pictureText(timeline, frame, lang, picture.hasOwnTerritory)
  const legend = legendOf(timeline, lang, theme)
  if (picture.format === "svg") {
    const { camera, projection, selection } = choice
    const isClose = camera !== undefined && camera.zoom >= fineFrom
    const drawn = isClose ? await loadShapes("fine").catch(() => shapes) : shapes
    const places = createPlaces(viewer, drawn)
    const svg = frameSvg({
      timeline,
      frame,
      shapes: drawn,
      selection,
      projection,
      cameraFor: (size) => camera ?? ownView(viewer, places, size),
      width,
      height,
      theme,
      lang,
      ...(picture.surrounds && { surrounds: { text, legend } }),
    })
    return new Blob([svg], { type: "image/svg+xml" })
  }
  const { surrounds } = picture
  const sheet = createSheet({ width, height, scale, palette: palettes[theme], legend, surrounds })
  const options = { ...sheet.mapSize, pixelRatio: scale, lang, theme }
  const studio = await createStudio(viewer, shapes, options)
  signal.addEventListener("abort", studio.destroy)
  try {
    signal.throwIfAborted()
    const { camera } = choice
    sheet.draw(await studio.paint({ choice, camera, phase: 1 }), text)
  } finally {
    signal.removeEventListener("abort", studio.destroy)
    studio.destroy()
  }
  return pngOf(sheet.canvas)
}
