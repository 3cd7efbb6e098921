// deck.gl's arcs, given in each step only the columns of the window: no feature of deck.gl's, but the
// quickest that it can be made to be.
import { arcLayer, openDeck } from "./openDeck.js"
import { inOrder, rangeOf, readArcs } from "./readArcs.js"

export default async function open(container) {
  const { show } = await openDeck(container)
  let arcs
  function layerOf(year) {
    const [first, last] = rangeOf(arcs, year)
    const columns = (values) => ({ value: values.subarray(2 * first, 2 * last), size: 2 })
    const attributes = {
      getSourcePosition: columns(arcs.from),
      getTargetPosition: columns(arcs.to),
    }
    return arcLayer({ data: { length: last - first, attributes } })
  }
  return {
    fill(text, year) {
      arcs = inOrder(readArcs(text))
      return show(() => layerOf(year))
    },
    step: (year) => show(() => layerOf(year)),
  }
}
