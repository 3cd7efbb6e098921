import { readFileSync } from "node:fs"
import { readDatasetText } from "../../src/dataset/readDataset.ts"
import { createPlaces } from "../../src/drawing/createPlaces.ts"
import { ownView } from "../../src/drawing/views.ts"
import { legendOf } from "../../src/export/legendOf.ts"
import { pictureText } from "../../src/export/pictureText.ts"
import { type Choice, createViewer } from "../../src/state/createViewer.ts"
import { frameSvg } from "../../src/svg/frameSvg.ts"
import type { SvgOptions } from "../../src/svg/SvgOptions.ts"
import { createTimeline } from "../../src/timeline/createTimeline.ts"
import type { Timeline } from "../../src/timeline/Timeline.ts"
import { loadShapes } from "../../src/world/shapes.ts"

const file = new URL("../../data/acftu-1990s.json", import.meta.url)

/** The first history that ships. */
export const shipped = (): Timeline =>
  createTimeline(readDatasetText(readFileSync(file, "utf8")).dataset!)

/** A viewer's frame, drawn; with its words around it unless they are taken away. */
export async function drawn(
  timeline: Timeline,
  choice: Partial<Choice>,
  options: Partial<SvgOptions> = {},
) {
  const viewer = createViewer(timeline, choice)
  const shapes = await loadShapes()
  const { theme = "light", lang = "en" } = options
  const frame = viewer.frame()
  const { projection, selection, camera } = viewer.store.getState()
  const places = createPlaces(viewer, shapes)
  const svg = frameSvg({
    timeline,
    frame,
    shapes,
    projection,
    selection,
    cameraFor: (size) => camera ?? ownView(viewer, places, size),
    theme,
    lang,
    width: 1280,
    height: 720,
    surrounds: {
      text: pictureText(timeline, frame, lang, true),
      legend: legendOf(timeline, lang, theme),
    },
    ...options,
  })
  return { svg, viewer, frame }
}
