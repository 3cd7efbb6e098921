import { median } from "./median.mjs"
import { openPage } from "./openPage.mjs"
import { viewOf } from "./viewOf.mjs"
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
  const opened = await openPage(browser, pageUrl)
  const bareUrl = `${url}/bare/#${await viewOf(opened)}`
  await opened.context().close()
  await firstFrame(browser, bareUrl)
  const page = []
  const bare = []
  for (let round = 0; round < rounds; round++) {
    page.push(await firstFrame(browser, pageUrl))
    bare.push(await firstFrame(browser, bareUrl))
  }
  return { page: median(page), bare: median(bare) }
}

/**
 * When the picture that then stayed was first there, in ms.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 */
async function firstFrame(browser, url) {
  const page = await openPage(browser, url, { before: watchCanvas })
  const whole = await page.evaluate(async (rest) => {
    const { drawn } = /** @type {import("./watchCanvas.mjs").Watched} */ (window)
    for (;;) {
      const last = drawn.at(-1)
      if (last && performance.now() - last.at > rest)
        return drawn.find(({ picture }) => picture === last.picture)?.at ?? Number.NaN
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }, rest)
  await page.context().close()
  return whole
}
