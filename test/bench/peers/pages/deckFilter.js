// deck.gl's arcs, all given once as binary columns, and its filter of data on the GPU.
import { DataFilterExtension } from "@deck.gl/extensions"
import { arcLayer, openDeck } from "./openDeck.js"
import { readArcs } from "./readArcs.js"

const extensions = [new DataFilterExtension({ filterSize: 1 })]

export default async function open(container) {
  const { show } = await openDeck(container)
  let data
  const layerOf = (year) => arcLayer({ data, extensions, filterRange: [year, year + 0.9999] })
  return {
    fill(text, year) {
      const { count, from, to, time } = readArcs(text)
      data = {
        length: count,
        attributes: {
          getSourcePosition: { value: from, size: 2 },
          getTargetPosition: { value: to, size: 2 },
          getFilterValue: { value: time, size: 1 },
        },
      }
      return show(() => layerOf(year))
    },
    step: (year) => show(() => layerOf(year)),
  }
}
