import { median } from "./median.mjs"
import { openPage } from "./openPage.mjs"

/** Moments and selections, each asked for from the one before. */
const sameCamera = ["t=1991", "t=1993&select=ALB", "t=1990", "t=1992&select=wftu", "t=1994"]
const otherCameras = ["t=1994&view=20,42,4", "t=1992", "t=1991&view=100,35,3", "t=1990"]

/**
 * How many frames the map draws from a goto without transition until it has arrived, where the camera
 * stays and where it moves: medians.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 */
export async function measureGoto(browser, url) {
  const page = await openPage(browser, `${url}/page/`, { still: false })
  /** @param {readonly string[]} states */
  const framesOf = (states) =>
    page.evaluate(async (states) => {
      await window.comity.arrived()
      const map = /** @type {import("maplibre-gl").Map} */ (window.comity.atlas()?.map)
      const counts = []
      for (const state of states) {
        let frames = 0
        const count = () => frames++
        map.on("render", count)
        await window.comity.goto(state, { transition: "none" })
        map.off("render", count)
        counts.push(frames)
      }
      return counts
    }, states)
  const stays = await framesOf(sameCamera)
  const moves = await framesOf(otherCameras)
  await page.context().close()
  return { stays: median(stays), moves: median(moves) }
}
