import { firstYear, years } from "../made/madeUpHistory.mjs"
import { median } from "../median.mjs"
import { openPage } from "../openPage.mjs"
import { fillPage } from "./fillPage.mjs"
import { makeOurs } from "./makeOurs.mjs"
import { memoryOf } from "./memoryOf.mjs"
import { stepThrough } from "./stepThrough.mjs"
import { watchGl } from "./watchGl.mjs"

/** Above so many ms a step, a peer is stopped and tried with no more events. */
export const stepLimit = 5000
/** So long a page has to open, to take a history, to step through it and to rest, in ms. */
const patience = { open: 30_000, fill: 90_000, steps: 30_000, rest: 30_000 }
const steps = { firstYear, years, least: 3, most: 25, within: 4000, limit: stepLimit }

/**
 * What a page cost, in ms and bytes; what is not there was not reached, and `stopped` says why.
 * @typedef {object} Cost
 * @property {number} [setUp] from the text until the first picture is finished
 * @property {number} [longest] the longest task of the main thread in it, where that took 50 ms or more
 * @property {number} [task] computing of the main thread in a step
 * @property {number} [frame] a step until its picture is finished, median
 * @property {number[]} [frames] the same of each step
 * @property {number} [heap] of the page and its workers, after the collection
 * @property {number} [buffers] in buffers of WebGL
 * @property {unknown} [drawn] arcs that the page says that it drew
 * @property {string} [stopped]
 */

/**
 * Measures one page with one history, in a context of its own.
 * @param {import("playwright").Browser} browser
 * @param {string} url of the folder that is served
 * @param {{ name: string, count: number, view: string }} what the peer, the number of events, and the size and view of the map
 * @returns {Promise<Cost>}
 */
export async function measurePeer(browser, url, { name, count, view }) {
  /** @type {Cost} */
  const cost = {}
  /** @type {(error: Error) => void} */
  let onError = () => {}
  const broken = new Promise((_, reject) => {
    onError = reject
  })
  broken.catch(() => {})
  /** @template T @param {Promise<T>} work @param {number} ms @param {string} what */
  const within = (work, ms, what) =>
    settledWithin(Promise.race([work, /** @type {Promise<never>} */ (broken)]), ms, what)
  const path = name === "ours" ? "page/" : `peers/#peer=${name}&${view}`
  const page = await openPage(browser, `${url}/${path}`, {
    before: watchGl,
    // What a peer fetches from its maker's servers it can do without.
    onError: (error) => error.message !== "Failed to fetch" && onError(error),
  })
  page.on("crash", () => onError(new Error("the page ran out of memory")))
  try {
    await within(ready(page, name), patience.open, "opening")
    const workers = page.workers().length
    const session = await page.context().newCDPSession(page)
    await session.send("Performance.enable", { timeDomain: "threadTicks" })
    const filled = await within(
      page.evaluate(fillPage, { url: `../made/${count}.json`, year: firstYear + 10 }),
      patience.fill,
      "the set-up",
    )
    cost.setUp = filled.time
    cost.longest = filled.longest
    const before = await taskTime(session)
    const { times, drawn } = await within(
      page.evaluate(stepThrough, steps),
      patience.steps,
      "stepping",
    )
    cost.task = ((await taskTime(session)) - before) / times.length
    cost.frames = times
    cost.frame = median(times)
    cost.drawn = drawn
    const slowest = Math.max(...times)
    if (slowest > stepLimit) cost.stopped = `a step took ${(slowest / 1000).toFixed(1)} s`
    if (name === "ours") await rested(page, workers)
    cost.heap = await within(memoryOf(session), patience.steps, "collecting")
    cost.buffers = await page.evaluate(() =>
      /** @type {import("./watchGl.mjs").Watched} */ (window).gl.bytes(),
    )
  } catch (error) {
    cost.stopped = String(error instanceof Error ? error.message : error).split("\n")[0]
  }
  await settledWithin(page.context().close(), patience.open, "closing").catch(() => {})
  return cost
}

/** @param {import("playwright").Page} page @param {string} name */
async function ready(page, name) {
  if (name === "ours") await page.evaluate(makeOurs, { firstYear, years })
  else await page.waitForFunction(() => "peer" in window)
}

/**
 * Settles when a page has no more workers than it had: what reads a file ends after the page has it.
 * Or after a while: then they are counted.
 * @param {import("playwright").Page} page
 * @param {number} workers
 */
async function rested(page, workers) {
  const end = performance.now() + patience.rest
  while (page.workers().length > workers && performance.now() < end) await page.waitForTimeout(250)
}

/** Milliseconds that the main thread has computed. @param {import("playwright").CDPSession} session */
async function taskTime(session) {
  const { metrics } = await session.send("Performance.getMetrics")
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN)
}

/**
 * Rejects where the work is not done in time.
 * @template T
 * @param {Promise<T>} work
 * @param {number} ms
 * @param {string} what
 * @returns {Promise<T>}
 */
async function settledWithin(work, ms, what) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took over ${ms / 1000} s`)), ms)
  })
  try {
    return await Promise.race([work, /** @type {Promise<never>} */ (late)])
  } finally {
    clearTimeout(timer)
  }
}
