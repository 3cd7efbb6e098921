import { longHistory } from "./longHistory.mjs"
import { median } from "./median.mjs"
import { openPage } from "./openPage.mjs"

/**
 * What it costs the page's main thread to draw all at a glance, of 200 countries by 80 years: from
 * the press of the button until it is painted, in ms of the thread's own time. The code of it has
 * come before; what it draws is computed anew each time.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {{ rounds: number }} options
 */
export async function measureMatrix(browser, url, { rounds }) {
  const page = await openPage(browser, `${url}/page/#lang=en`)
  await page.evaluate(() => window.comity.arrived())
  const text = await longHistory({ countries: 200, years: 80 })
  const isSound = await page.evaluate((text) => window.comity.setData(text), text)
  if (!isSound) throw new Error("the page does not take the long history")
  await page.evaluate(() => window.comity.arrived())
  const session = await page.context().newCDPSession(page)
  await session.send("Performance.enable", { timeDomain: "threadTicks" })
  const spent = async () => {
    const { metrics } = await session.send("Performance.getMetrics")
    const of = (/** @type {string} */ key) =>
      1000 * (metrics.find(({ name }) => name === key)?.value ?? Number.NaN)
    return {
      task: of("TaskDuration"),
      script: of("ScriptDuration"),
      layout: of("RecalcStyleDuration") + of("LayoutDuration"),
    }
  }
  /** @type {Awaited<ReturnType<typeof spent>>[]} */
  const costs = []
  let cells = 0
  for (let round = -2; round < rounds; round++) {
    await page.waitForTimeout(600)
    const before = await spent()
    cells = await page.evaluate(async () => {
      const buttons = [
        .../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".controls button")),
      ]
      buttons.find(({ textContent }) => textContent === "At a glance")?.click()
      const painted = () =>
        new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      while (!document.querySelector(".matrix-drawing svg")) await painted()
      await painted()
      return document.querySelectorAll(".matrix [data-subject]").length
    })
    const after = await spent()
    await page.evaluate(() => document.querySelector("dialog")?.close())
    if (round < 0) continue
    costs.push({
      task: after.task - before.task,
      script: after.script - before.script,
      layout: after.layout - before.layout,
    })
  }
  await page.context().close()
  if (cells < 200) throw new Error(`the matrix has ${cells} rows`)
  return {
    task: median(costs.map(({ task }) => task)),
    script: median(costs.map(({ script }) => script)),
    layout: median(costs.map(({ layout }) => layout)),
  }
}
