import { median } from "../median.mjs"
import { openPage } from "../openPage.mjs"

/**
 * The ms that JSON.parse takes for a text that is already there, on a page that rests: median.
 * @param {import("playwright").Browser} browser
 * @param {string} url of the folder that is served
 * @param {number} count of events
 */
export async function measureParse(browser, url, count) {
  const page = await openPage(browser, `${url}/bare/`)
  const times = []
  for (let round = 0; round < 3; round++)
    times.push(
      await page.evaluate(async (path) => {
        const text = await (await fetch(path)).text()
        const began = performance.now()
        JSON.parse(text)
        return performance.now() - began
      }, `../made/${count}.json`),
    )
  await page.context().close()
  return median(times)
}
