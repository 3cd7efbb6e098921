import { launchEach } from "../launchBrowser.mjs"
import { firstYear, years } from "../made/madeUpHistory.mjs"
import { median } from "../median.mjs"
import { openPage } from "../openPage.mjs"
import { viewOf } from "../viewOf.mjs"
import { fillPage } from "./fillPage.mjs"
import { makeOurs } from "./makeOurs.mjs"
import { measureParse } from "./measureParse.mjs"
import { measurePeer } from "./measurePeer.mjs"
import { peers } from "./peers.mjs"
import { watchGl } from "./watchGl.mjs"

/**
 * What a peer cost with so many events; empty where it was not tried.
 * @typedef {(name: string, count: number) => import("./measurePeer.mjs").Cost} Costs
 */

/** After so long no more peers are tried, in ms. */
const wholeTime = 14 * 60_000
const twice = ["bare", "ours"]
/** Why a peer was not tried after that. */
export const noTime = "not tried: no time was left"

/**
 * Measures all peers with all histories, in one browser for each renderer: with each history the bare map
 * and ours before and after the others. A peer that was stopped is tried with no more events.
 * @param {string} url of the folder that is served
 * @param {readonly number[]} counts from few events to many
 */
export async function measurePeers(url, counts) {
  const end = performance.now() + wholeTime
  const renderers = await launchEach()
  /** @type {{ renderer: string, costs: Costs }[]} */
  const runs = []
  let parse = Number.NaN
  for (const { renderer, launch } of renderers) {
    const browser = await launch()
    if (runs.length === 0) parse = await measureParse(browser, url, Math.max(...counts))
    const view = await viewOfOurs(browser, url, Math.min(...counts))
    // Each renderer has its part of the time.
    const until = performance.now() + (end - performance.now()) / (renderers.length - runs.length)
    runs.push({ renderer, costs: await measureAll(browser, url, { counts, view, until }) })
    await browser.close()
  }
  return { runs, parse }
}

/**
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {{ counts: readonly number[], view: string, until: number }} options
 * @returns {Promise<Costs>}
 */
async function measureAll(browser, url, { counts, view, until }) {
  /** @type {Map<string, import("./measurePeer.mjs").Cost>} */
  const found = new Map()
  /** @type {Map<string, string>} */
  const stopped = new Map()
  for (const count of counts)
    for (const name of [...peers.map((peer) => peer.name), ...twice]) {
      const key = `${name} ${count}`
      const before = found.get(key)
      const why = stopped.get(name)
      if (why && !before) found.set(key, { stopped: `not tried: ${why} with fewer` })
      else if (performance.now() > until && !twice.includes(name))
        found.set(key, { stopped: noTime })
      if (why || found.get(key)?.stopped) continue
      const cost = await measurePeer(browser, url, { name, count, view })
      console.error(`${name}, ${count} events: ${JSON.stringify({ ...cost, frames: undefined })}`)
      found.set(key, before ? together(before, cost) : cost)
      if (cost.stopped && !twice.includes(name)) stopped.set(name, cost.stopped)
    }
  return (name, count) => found.get(`${name} ${count}`) ?? {}
}

/**
 * Two measurements of the same as one.
 * @param {import("./measurePeer.mjs").Cost} one
 * @param {import("./measurePeer.mjs").Cost} other
 */
function together(one, other) {
  const frames = [...(one.frames ?? []), ...(other.frames ?? [])]
  /** @param {"setUp" | "task"} key */
  const mean = (key) => median([one, other].flatMap((cost) => cost[key] ?? []))
  return { ...one, frames, frame: median(frames), setUp: mean("setUp"), task: mean("task") }
}

/**
 * The size and view of our map with a made-up history, which all maps get.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {number} count
 */
async function viewOfOurs(browser, url, count) {
  const page = await openPage(browser, `${url}/page/`, { before: watchGl })
  await page.evaluate(makeOurs, { firstYear, years })
  await page.evaluate(fillPage, { url: `../made/${count}.json`, year: firstYear + 10 })
  const view = await viewOf(page)
  await page.context().close()
  return view.toString()
}
