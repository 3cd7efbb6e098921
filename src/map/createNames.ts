import type { Map as MapLibreMap } from "maplibre-gl"
import type { Viewer } from "../state/createViewer.ts"
import type { Shapes } from "../world/shapes.ts"
import { knownPolities, nameFeatures, organisationFeatures } from "./names.ts"
import { setData } from "./setData.ts"

/** Writes names on the map, only when the world of the day or the language is another. */
export interface Names {
  show(lang: string): void
  /** Forgets what was written, because the map has forgotten it too. */
  reset(): void
}

export function createNames(map: MapLibreMap, viewer: Viewer, shapes: Shapes): Names {
  let written = ""
  return {
    show(lang) {
      const { world } = viewer.frame()
      const key = `${world.start} ${lang}`
      if (key === written) return
      written = key
      const known = knownPolities(viewer.timeline, world)
      setData(map, "names", nameFeatures(world, shapes, known, lang))
      setData(map, "organisations", organisationFeatures(viewer.timeline, lang))
    },
    reset() {
      written = ""
    },
  }
}
