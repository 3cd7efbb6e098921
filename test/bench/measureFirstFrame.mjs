import { median } from "./median.mjs"
import { openPage } from "./openPage.mjs"
import { watchCanvas } from "./watchCanvas.mjs"

/** A map that drew no frame for so long is at rest, in ms. */
const rest = 1500

/**
 * From the start of the navigation to the first picture of the map that is in every pixel the one
 * that then stays: Comity's with colours, patterns, arcs and names, the bare page's with one colour
 * and the borders, in the same size and view. Each round opens both afresh, one after the other.
 * Medians in ms.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {{ rounds: number }} options
 */
export async function measureFirstFrame(browser, url, { rounds }) {
  const pageUrl = `${url}/page/`
  const bareUrl = `${url}/bare/#${await viewOf(browser, pageUrl)}`
  await firstFrame(browser, bareUrl)
  const page = []
  const land = []
  const bare = []
  for (let round = 0; round < rounds; round++) {
    const own = await firstFrame(browser, pageUrl)
    page.push(own.whole)
    land.push(own.land)
    bare.push((await firstFrame(browser, bareUrl)).whole)
  }
  return { page: median(page), land: median(land), bare: median(bare) }
}

/**
 * When the final picture was first there, and when all of it was that is not arcs, dots or text: the
 * pixels that stay as they are when Comity leaves those out.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 */
async function firstFrame(browser, url) {
  const page = await openPage(browser, url, { before: watchCanvas })
  const times = await page.evaluate(async (rest) => {
    const { drawn } = /** @type {import("./watchCanvas.mjs").Watched} */ (window)
    const untilRest = async () => {
      for (;;) {
        const last = drawn.at(-1)
        if (last && performance.now() - last.at > rest) return last
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
    const last = await untilRest()
    const pictures = [...drawn]
    const whole = pictures.find(({ picture }) => picture === last.picture)?.at ?? Number.NaN
    const map = window.comity?.atlas()?.map
    if (!map) return { whole, land: whole }
    const shapes = ["fill", "line", "background"]
    for (const { id, type } of map.getStyle().layers)
      if (!shapes.includes(type)) map.setLayoutProperty(id, "visibility", "none")
    map.removeLayer("arcs")
    const { pixels: bare } = await untilRest().then(async (before) => {
      while (drawn.at(-1) === before) await new Promise((resolve) => setTimeout(resolve, 100))
      return untilRest()
    })
    const isRight = (/** @type {Uint32Array} */ pixels) =>
      bare.every((pixel, i) => pixel !== last.pixels[i] || pixels[i] === pixel)
    const land = pictures.find(({ pixels }) => isRight(pixels))?.at ?? Number.NaN
    return { whole, land }
  }, rest)
  await page.context().close()
  return times
}

/**
 * The size and the view of the page's map, as the bare page's hash wants them.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 */
async function viewOf(browser, url) {
  const page = await openPage(browser, url)
  const view = await page.evaluate(async () => {
    await window.comity.arrived()
    const map = /** @type {import("maplibre-gl").Map} */ (window.comity.atlas()?.map)
    const { clientWidth: width, clientHeight: height } = map.getContainer()
    const { lng, lat } = map.getCenter()
    return { width, height, lng, lat, zoom: map.getZoom() }
  })
  await page.context().close()
  return new URLSearchParams(Object.entries(view).map(([key, value]) => [key, String(value)]))
}
