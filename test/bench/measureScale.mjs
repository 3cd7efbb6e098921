import { writeFile } from "node:fs/promises"
import { runnerImport } from "vite"
import { measureStep } from "./measureStep.mjs"
import { openPage } from "./openPage.mjs"

/**
 * What many events cost: ms until they can be scrubbed, and of the longest task of the page's main
 * thread till then; ms of `JSON.parse` of the same text there; bytes of the page's heap once garbage is
 * collected, with its buffers, and of what it gave to the graphics card; and a step of the year.
 * @typedef {{ opened: number, longest: number, parsed: number, bytes: number, step: number }} Scale
 */

/**
 * Opens a made-up history of so many events as a reader does, from a file.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {string} folder where the file may stand
 * @param {{ count: number, rounds: number }} options rounds of five frames and five steps
 * @returns {Promise<Scale>}
 */
export async function measureScale(browser, url, folder, { count, rounds }) {
  const { madeUp } = /** @type {typeof import("../fixtures/madeUp.ts")} */ (
    (await runnerImport("/test/fixtures/madeUp.ts")).module
  )
  const file = `${folder}/made-up-${count}.json`
  await writeFile(file, JSON.stringify(madeUp(count)))
  const parsed = await measureParse(browser, url, file)
  const page = await openPage(browser, `${url}/page/`, { before: watchPage })
  await page.evaluate(() => window.comity.arrived())
  await page.evaluate(beginWatch)
  await open(page, file)
  await page.waitForFunction(() => /** @type {Watched} */ (window).watched)
  const { opened, longest } = await page.evaluate(
    () => /** @type {Required<Watched>} */ (window).watched,
  )
  const bytes = await measureBytes(page)
  await page.context().close()
  const { step } = await measureStep(browser, url, {
    what: "step",
    rounds,
    each: 5,
    async prepare(page) {
      await open(page, file)
      await rested(page)
    },
  })
  return { opened, longest, parsed, bytes, step: step.task }
}

/** Waits, though not for ever, until what reads the file is done with its text. @param {import("playwright").Page} page */
async function rested(page) {
  const end = performance.now() + 60_000
  while (page.workers().length > 0 && performance.now() < end) await page.waitForTimeout(250)
}

/** @typedef {Window & typeof globalThis & { watched?: { opened: number, longest: number }, uploaded?: number }} Watched */

/** Opens a file and waits until its history can be scrubbed. @param {import("playwright").Page} page @param {string} file */
async function open(page, file) {
  await page.locator("input[type=file]").first().setInputFiles(file)
  await page.locator("h1", { hasText: "A made-up history" }).waitFor({ timeout: 300_000 })
  await page.evaluate(() => window.comity.arrived())
}

/** Runs in the page before its own scripts: counts what is given to the graphics card. */
function watchPage() {
  const watched = /** @type {Watched} */ (window)
  watched.uploaded = 0
  const { prototype } = WebGL2RenderingContext
  const { bindBuffer, bufferData, deleteBuffer } = prototype
  /** @type {Map<number, WebGLBuffer | null>} */
  const bound = new Map()
  /** @type {WeakMap<WebGLBuffer, number>} */
  const sizes = new WeakMap()
  /** @param {WebGLBuffer | null | undefined} buffer @param {number} size */
  const note = (buffer, size) => {
    if (!buffer) return
    watched.uploaded = (watched.uploaded ?? 0) + size - (sizes.get(buffer) ?? 0)
    sizes.set(buffer, size)
  }
  prototype.bindBuffer = function (target, buffer) {
    bound.set(target, buffer)
    bindBuffer.call(this, target, buffer)
  }
  prototype.bufferData = function (/** @type {any} */ ...given) {
    note(bound.get(given[0]), typeof given[1] === "number" ? given[1] : (given[1]?.byteLength ?? 0))
    bufferData.apply(this, given)
  }
  prototype.deleteBuffer = function (buffer) {
    note(buffer, 0)
    deleteBuffer.call(this, buffer)
  }
}

/** Runs in the page: notes when a file is chosen, when the history is there, and the longest task between. */
function beginWatch() {
  let chosen = 0
  addEventListener(
    "change",
    () => {
      chosen ||= performance.now()
    },
    { capture: true },
  )
  let longest = 0
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (chosen > 0 && startTime >= chosen) longest = Math.max(longest, duration)
  }).observe({ type: "longtask" })
  const observer = new MutationObserver(() => {
    if (document.querySelector("h1")?.textContent !== "A made-up history") return
    observer.disconnect()
    // What is drawn first belongs to it.
    requestAnimationFrame(() =>
      setTimeout(async () => {
        await window.comity.arrived()
        Object.assign(window, { watched: { opened: performance.now() - chosen, longest } })
      }, 100),
    )
  })
  observer.observe(document.body, { subtree: true, childList: true, characterData: true })
}

/** Bytes of a page at rest, once its garbage is collected. @param {import("playwright").Page} page */
async function measureBytes(page) {
  // The text of the events is still being deflated.
  await rested(page)
  const session = await page.context().newCDPSession(page)
  await session.send("HeapProfiler.enable")
  await session.send("HeapProfiler.collectGarbage")
  const { usedSize, ...rest } = await session.send("Runtime.getHeapUsage")
  const { backingStorageSize = 0 } = /** @type {{ backingStorageSize?: number }} */ (rest)
  const uploaded = await page.evaluate(() => /** @type {Watched} */ (window).uploaded ?? Number.NaN)
  return usedSize + backingStorageSize + uploaded
}

/**
 * The milliseconds of `JSON.parse` of a file's text in a page: the shorter of two.
 * @param {import("playwright").Browser} browser @param {string} url @param {string} file
 */
async function measureParse(browser, url, file) {
  const page = await openPage(browser, `${url}/bare/`)
  const input = await page.evaluateHandle(() => {
    const input = document.createElement("input")
    input.type = "file"
    document.body.append(input)
    return input
  })
  await input.setInputFiles(file)
  const parsed = await input.evaluate(async ({ files }) => {
    const text = (await files?.[0]?.text()) ?? ""
    const times = [0, 1].map(() => {
      const began = performance.now()
      JSON.parse(text)
      return performance.now() - began
    })
    return Math.min(...times)
  })
  await page.context().close()
  return parsed
}
