import { openPage } from "./openPage.mjs"

/**
 * How many frames a playing map draws in a second while the table is open, or all at a glance, and
 * while neither is: the mean of some turns of each, one after the other.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {{ rounds: number, seconds: number }} options
 */
export async function measurePlaying(browser, url, { rounds, seconds }) {
  const page = await openPage(browser, `${url}/page/#lang=en`, { still: false })
  await page.evaluate(() => window.comity.arrived())
  const turn = (/** @type {string} */ panel, /** @type {number} */ length) =>
    page.evaluate(
      async ([panel, length]) => {
        await window.comity.goto(`data=prc-relations&lang=en&t=1955&speed=4&panel=${panel}`)
        const map = /** @type {import("maplibre-gl").Map} */ (window.comity.atlas()?.map)
        let frames = 0
        const count = () => frames++
        window.comity.play()
        map.on("render", count)
        const began = performance.now()
        await new Promise((resolve) => setTimeout(resolve, 1000 * length))
        const rate = (1000 * frames) / (performance.now() - began)
        map.off("render", count)
        window.comity.pause()
        return rate
      },
      /** @type {const} */ ([panel, length]),
    )
  const panels = /** @type {const} */ (["details", "table", "matrix"])
  const sums = { details: 0, table: 0, matrix: 0 }
  for (const panel of panels) await turn(panel, 1)
  for (let round = 0; round < rounds; round++)
    for (const panel of panels) sums[panel] += (await turn(panel, seconds)) / rounds
  await page.context().close()
  return sums
}
