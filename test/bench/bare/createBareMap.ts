import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl"
import "maplibre-gl/dist/maplibre-gl.css"
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url"
import { loadShapes } from "../../../src/world/shapes.ts"

setWorkerUrl(workerUrl)

/**
 * The least that draws the same countries: MapLibre, one colour, the borders. The page's hash gives the
 * map's size and view, so that it draws as many pixels of the same world as Comity.
 */
export async function createBareMap(container: HTMLElement): Promise<MapLibreMap> {
  const asked = new URLSearchParams(location.hash.slice(1))
  const number = (key: string) => Number(asked.get(key))
  container.style.width = `${number("width")}px`
  container.style.height = `${number("height")}px`

  const { polygons, borders } = await loadShapes()
  return new MapLibreMap({
    container,
    center: [number("lng"), number("lat")],
    zoom: number("zoom"),
    minZoom: -1.5,
    attributionControl: false,
    fadeDuration: 0,
    style: {
      version: 8,
      sources: {
        countries: { type: "geojson", data: polygons, tolerance: 0.2 },
        borders: { type: "geojson", data: borders, tolerance: 0.2 },
      },
      layers: [
        { id: "sea", type: "background", paint: { "background-color": "#f2efe6" } },
        {
          id: "countries",
          type: "fill",
          source: "countries",
          paint: { "fill-color": "#ddd7c9", "fill-antialias": false },
        },
        { id: "borders", type: "line", source: "borders", paint: { "line-color": "#f7f5ef" } },
      ],
    },
  })
}
