import { median } from "./median.mjs"
import { openPage } from "./openPage.mjs"

/**
 * What slides cost beside their pictures, from the press of the button in the Share dialog, in the same
 * run: `pictures` ends when the last of the eight is there (the map that paints them is made in it),
 * `whole` when the file is handed over (the library is loaded in it). Milliseconds, medians.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {{ rounds: number }} options
 */
export async function measureSlides(browser, url, { rounds }) {
  const pictures = []
  const whole = []
  for (let round = 0; round < rounds; round++) {
    const page = await openPage(browser, `${url}/page/#lang=en`)
    page.setDefaultTimeout(180_000)
    await page.evaluate(() => window.comity.arrived())
    await page.getByRole("button", { name: "Share…" }).click()
    await page.getByRole("tab", { name: "Slides" }).click()
    await page.getByRole("button", { name: "Make the slides" }).waitFor()
    await page.evaluate(watchStatus)
    const download = page.waitForEvent("download")
    await page.getByRole("button", { name: "Make the slides" }).click()
    await download
    const times = await page.evaluate(
      () => /** @type {{ slides: Promise<Times> }} */ (/** @type {unknown} */ (window)).slides,
    )
    pictures.push(times.pictures)
    whole.push(times.whole)
    await page.context().close()
  }
  return { pictures: median(pictures), whole: median(whole) }
}

/** @typedef {{ pictures: number, whole: number }} Times */

/** Runs in the page: takes down when the button is pressed, and when the tab says what it does next. */
function watchStatus() {
  const status = document.querySelector(".slides-status")
  if (!status) throw new Error("There is no status to watch.")
  let begun = 0
  let pictures = 0
  addEventListener(
    "click",
    () => {
      begun = performance.now()
    },
    { capture: true, once: true },
  )
  Object.assign(window, {
    slides: new Promise((resolve) => {
      new MutationObserver(() => {
        const said = status.textContent ?? ""
        if (said.startsWith("Putting")) pictures = performance.now() - begun
        if (said.startsWith("Saved")) resolve({ pictures, whole: performance.now() - begun })
      }).observe(status, { childList: true, characterData: true, subtree: true })
    }),
  })
}
