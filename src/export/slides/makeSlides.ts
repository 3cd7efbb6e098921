import type { Viewer } from "../../state/createViewer.ts"
import { palettes, type Theme } from "../../theme/palettes.ts"
import type { Shapes } from "../../world/shapes.ts"
import { type Painting, paintSteps } from "./paintSteps.ts"
import { planSlides, type SlideMatter } from "./planSlides.ts"
import { pixelsPerInch, slideRooms } from "./slideForms.ts"
import { writeSlides } from "./writeSlides.ts"

const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation"

/**
 * Paints a picture a step and writes the slides as a PPTX file. Fails with a `StudioError`,
 * `NoPicture` or `NoLibrary`, or with the signal's reason when it is cancelled.
 */
export async function makeSlides(
  viewer: Viewer,
  shapes: Shapes,
  matter: SlideMatter,
  theme: Theme,
  painting: Painting,
): Promise<Blob> {
  const { w, h } = slideRooms[matter.form].picture
  const size = { width: Math.round(w * pixelsPerInch), height: Math.round(h * pixelsPerInch) }
  const { lang, steps } = matter
  const options = { ...size, pixelRatio: 2, lang, theme }
  const blobs = await paintSteps(viewer, shapes, options, steps, painting)
  const pictures = await Promise.all(
    blobs.map(async (png) => new Uint8Array(await png.arrayBuffer())),
  )
  const written = await writeSlides(planSlides(matter), pictures, palettes[theme])
  painting.signal.throwIfAborted()
  return new Blob([written], { type })
}
