import { makeMovable } from "./makeMovable.mjs"
import { median } from "./median.mjs"
import { openPage } from "./openPage.mjs"

/** After so long all that follows a moment at rest is written, in ms. */
const afterRest = 600

/**
 * What a frame at rest or a step of the year costs: ms that the page's main thread computed, of
 * them in scripts and in style and layout; and frames that the map drew.
 * @typedef {{ task: number, script: number, layout: number, frames: number }} Cost
 */

/**
 * What it costs the page's main thread to move the year, against a frame of the same map at rest. A
 * step is an input event on the slider and ends when the map has drawn all that it asked for: in it
 * are React, the frame of the moment, feature state, arcs, names, style, layout and painting of the
 * panels, and the map's own rendering. Not in it are other threads and the GPU's process. The
 * What follows only when the moment rests, the names on the map and the list of events, is in `rest`
 * and not in `step`. The thread's own time is counted, not the clock's: a busy machine or a slow GPU does not change it.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {{ what: "floor" | "step" | "rest" | "fly", rounds: number, each: number, prepare?: (page: import("playwright").Page) => Promise<void> }} options a round is `each` frames at rest, then `each` steps
 */
export async function measureStep(browser, url, { what, rounds, each, prepare }) {
  const page = await openPage(browser, `${url}/page/`, { still: what !== "fly" })
  await prepare?.(page)
  const session = await page.context().newCDPSession(page)
  await session.send("Performance.enable", { timeDomain: "threadTicks" })
  await page.evaluate(makeMovable)

  /** @param {"idle" | "floor" | "step" | "rest" | "fly"} what @returns {Promise<Cost>} */
  async function batch(what) {
    const before = await metricsOf(session)
    const frames = await page.evaluate(
      ([what, each]) =>
        /** @type {import("./makeMovable.mjs").Movable} */ (window).moving[what](each),
      /** @type {const} */ ([what, each]),
    )
    const after = await metricsOf(session)
    /** @param {string} name */
    const spent = (name) => (1000 * ((after.get(name) ?? 0) - (before.get(name) ?? 0))) / each
    return {
      task: spent("TaskDuration"),
      script: spent("ScriptDuration"),
      layout: spent("RecalcStyleDuration") + spent("LayoutDuration"),
      frames: frames / each,
    }
  }

  await batch("idle")
  await batch(what)
  /** @type {Cost[]} */
  const idle = []
  /** @type {Cost[]} */
  const step = []
  for (let round = 0; round < rounds; round++) {
    // What follows once the moment rests is no part of the frames at rest.
    await page.waitForTimeout(afterRest)
    idle.push(await batch("idle"))
    step.push(await batch(what))
  }
  await page.context().close()
  // Each round against its own frames at rest: the machine is faster in some rounds than in others.
  const ratio = median(step.map(({ task }, i) => task / (idle[i]?.task ?? Number.NaN)))
  return { idle: mediansOf(idle), step: mediansOf(step), ratio }
}

/** @param {readonly Cost[]} costs @returns {Cost} */
function mediansOf(costs) {
  /** @param {keyof Cost} key */
  const of = (key) => median(costs.map((cost) => cost[key]))
  return { task: of("task"), script: of("script"), layout: of("layout"), frames: of("frames") }
}

/** @param {import("playwright").CDPSession} session */
async function metricsOf(session) {
  const { metrics } = await session.send("Performance.getMetrics")
  return new Map(metrics.map(({ name, value }) => [name, value]))
}
