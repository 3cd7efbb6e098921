import type { Viewer } from "../../state/createViewer.ts"
import type { Shapes } from "../../world/shapes.ts"
import { type Painting, paintSteps } from "../slides/paintSteps.ts"
import type { SlideMatter } from "../slides/planSlides.ts"

/** A picture of the map for each step, as an address that needs no other file. Fails as `paintSteps` does. */
export async function paintHandout(
  viewer: Viewer,
  shapes: Shapes,
  { steps, lang }: SlideMatter,
  painting: Painting,
): Promise<string[]> {
  // As low as this, two steps find room on a page.
  const options = { width: 720, height: 320, pixelRatio: 2, lang, theme: "light" } as const
  const pictures = await paintSteps(viewer, shapes, options, steps, painting)
  return Promise.all(pictures.map(dataAddress))
}

const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
