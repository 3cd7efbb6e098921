import { ArcLayer } from "@deck.gl/layers"
import { MapLibreOverlay } from "@deck.gl/maplibre"
import { createBareMap } from "../../bare/createBareMap.ts"
import { drawn } from "./frames.js"

/** The bare map with deck.gl in its own graphics context; `show` settles when what a layer shows is drawn. */
export async function openDeck(container) {
  const map = await createBareMap(container)
  const overlay = new MapLibreOverlay({ interleaved: true, layers: [] })
  await drawn(map, () => map.addControl(overlay))
  return { map, show: (layer) => drawn(map, () => overlay.setProps({ layers: [layer()] })) }
}

/** deck.gl's arcs as they look most like ours: flat great circles, two pixels wide, not to be picked. */
export const arcLayer = (props) =>
  new ArcLayer({
    id: "arcs",
    greatCircle: true,
    getHeight: 0,
    getWidth: 2,
    getSourceColor: [168, 68, 42, 204],
    getTargetColor: [168, 68, 42, 204],
    ...props,
  })
