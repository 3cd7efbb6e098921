import type { Map as MapLibreMap } from "maplibre-gl"
import { loadShapes } from "../world/shapes.ts"
import type { Outlines } from "./createOutlines.ts"
import { setData } from "./setData.ts"

/** The zoom from which the light shapes look coarse. */
const fineFrom = 3

/**
 * Closer up puts the fine shapes in the place of the light ones: the same units under the same ids,
 * so that their colours stay. Gives a function that settles when what is under way has come.
 */
export function refineShapes(map: MapLibreMap, outlines: Outlines): () => Promise<void> {
  let finer: Promise<void> | undefined
  let gone = false
  function refine() {
    if (finer || map.getZoom() < fineFrom) return
    finer = loadShapes("fine").then(
      (fine) => {
        if (gone) return
        setData(map, "countries", fine.polygons)
        setData(map, "borders", fine.borders)
        outlines.refine(fine)
      },
      () => {
        // The light shapes stay; the next movement tries again.
        finer = undefined
      },
    )
  }
  map.on("moveend", refine)
  map.once("load", refine)
  map.once("remove", () => {
    gone = true
  })
  return async () => finer
}
