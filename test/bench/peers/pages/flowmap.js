// flowmap.gl with its own filter by time: it sums the flows of each pair and draws them as straight lines.
import { FlowmapLayer } from "@flowmap.gl/layers"
import { openDeck } from "./openDeck.js"
import { places, readArcs } from "./readArcs.js"

const dayOf = (time) => new Date(Math.round((time - 1970) * 365 * 86_400_000))

export default async function open(container) {
  const { show } = await openDeck(container)
  let data
  const layerOf = (year) =>
    new FlowmapLayer({
      id: "flows",
      data,
      filter: { selectedTimeRange: [dayOf(year), dayOf(year + 1)] },
      getLocationId: ({ id }) => id,
      getLocationLat: ({ lat }) => lat,
      getLocationLon: ({ lng }) => lng,
      getFlowOriginId: ({ from }) => from,
      getFlowDestId: ({ to }) => to,
      getFlowMagnitude: () => 1,
      getFlowTime: ({ at }) => at,
      clusteringEnabled: false,
      locationTotalsEnabled: false,
      flowLinesRenderingMode: "straight",
      maxTopFlowsDisplayNum: 1_000_000,
    })
  return {
    fill(text, year) {
      const { pairs, time } = readArcs(text)
      const flows = pairs.map(([from, to], i) => ({ from, to, at: dayOf(time[i]) }))
      data = { locations: places, flows }
      return show(() => layerOf(year))
    },
    step: (year) => show(() => layerOf(year)),
  }
}
