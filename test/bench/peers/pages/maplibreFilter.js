// MapLibre's own lines along the great circle, all in one source, and a filter by time.
import { createBareMap } from "../../bare/createBareMap.ts"
import { drawn } from "./frames.js"
import { greatCircle } from "./greatCircle.js"
import { readArcs } from "./readArcs.js"

const filterOf = (year) => ["all", [">=", ["get", "time"], year], ["<", ["get", "time"], year + 1]]

export default async function open(container) {
  const map = await createBareMap(container)
  await drawn(map, () => {})
  return {
    fill: (text, year) =>
      drawn(map, () => {
        const { count, from, to, time } = readArcs(text)
        const features = Array.from({ length: count }, (_, i) => ({
          type: "Feature",
          properties: { time: time[i] },
          geometry: {
            type: "LineString",
            coordinates: greatCircle(
              from.subarray(2 * i, 2 * i + 2),
              to.subarray(2 * i, 2 * i + 2),
            ),
          },
        }))
        map.addSource("arcs", { type: "geojson", data: { type: "FeatureCollection", features } })
        map.addLayer({
          id: "arcs",
          type: "line",
          source: "arcs",
          filter: filterOf(year),
          paint: { "line-color": "#a8442a", "line-width": 2, "line-opacity": 0.8 },
        })
      }),
    step: (year) => drawn(map, () => map.setFilter("arcs", filterOf(year))),
  }
}
