// globe.gl, given in each step the arcs of the window; it has a loop of frames of its own and draws no countries here.
import Globe from "globe.gl"
import { nextFrame } from "./frames.js"
import { inOrder, rangeOf, readArcs } from "./readArcs.js"

/** globe.gl gathers what it is told for so long, in ms. */
const gathering = 1

export default async function open(container) {
  const asked = new URLSearchParams(location.hash.slice(1))
  const globe = new Globe(container, { animateIn: false, waitForGlobeReady: false })
    .width(Number(asked.get("width")))
    .height(Number(asked.get("height")))
    .backgroundColor("#f2efe6")
    .showAtmosphere(false)
    .arcColor(() => "#a8442a")
    .arcsTransitionDuration(0)
  let arcs
  async function step(year) {
    const [first, last] = rangeOf(arcs, year)
    globe.arcsData(
      Array.from({ length: last - first }, (_, i) => {
        const at = 2 * (first + i)
        return {
          startLng: arcs.from[at],
          startLat: arcs.from[at + 1],
          endLng: arcs.to[at],
          endLat: arcs.to[at + 1],
        }
      }),
    )
    await new Promise((resolve) => setTimeout(resolve, gathering))
    await nextFrame()
  }
  return {
    fill(text, year) {
      arcs = inOrder(readArcs(text))
      return step(year)
    },
    step,
  }
}
