import { longHistory } from "./longHistory.mjs"
import { median } from "./median.mjs"
import { openPage } from "./openPage.mjs"

/**
 * What it costs the page's main thread to open a country with 2,000 events, and to write the same
 * events into the page by a plain loop: date, title, type and place in the source, a line each. In ms
 * of the thread's own time until it is painted; what the map does for a choice, measured on a country
 * of which nothing is told, is taken off.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {{ rounds: number }} options
 */
export async function measureCountry(browser, url, { rounds }) {
  const page = await openPage(browser, `${url}/page/#lang=en`)
  await page.evaluate(() => window.comity.arrived())
  const text = await longHistory({ countries: 3, years: 80, statements: 2000 })
  const isSound = await page.evaluate((text) => window.comity.setData(text), text)
  if (!isSound) throw new Error("the page does not take the long history")
  await page.evaluate(
    (text) => Object.assign(globalThis, { events: JSON.parse(text).events }),
    text,
  )
  await page.evaluate(() => window.comity.goto("t=1950&select=ALB"))
  const session = await page.context().newCDPSession(page)
  await session.send("Performance.enable", { timeDomain: "threadTicks" })
  const spent = async () => {
    const { metrics } = await session.send("Performance.getMetrics")
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN)
  }
  /** @param {(told: string) => Promise<void>} work @param {string} [told] */
  async function costOf(work, told = "") {
    await page.evaluate(() => window.comity.goto("t=1950"))
    await page.waitForTimeout(600)
    const before = await spent()
    await page.evaluate(work, told)
    return (await spent()) - before
  }
  const open = async (/** @type {string} */ code) => {
    await window.comity.goto(`t=1950&select=${code}`)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  }

  /** @type {Record<"open" | "bare" | "plain", number[]>} */
  const times = { open: [], bare: [], plain: [] }
  for (let round = -2; round < rounds; round++) {
    const opened = await costOf(open, "ALB")
    const bare = await costOf(open, "ISL")
    const plain = await costOf(writePlainly)
    if (round < 0) continue
    times.open.push(opened - bare)
    times.bare.push(bare)
    times.plain.push(plain)
  }
  await page.context().close()
  return { open: median(times.open), bare: median(times.bare), plain: median(times.plain) }
}

/** @typedef {{ date: string, type: string, title: string | { en: string }, to?: string[], between?: string[], cites: { locator: string }[] }} PlainEvent */

/** Writes the country's events by a plain loop in the place of the details, and takes them away. */
async function writePlainly() {
  const { events } = /** @type {typeof globalThis & { events: PlainEvent[] }} */ (globalThis)
  const list = document.createElement("ol")
  list.className = "events"
  for (const event of events) {
    if (![...(event.to ?? []), ...(event.between ?? [])].includes("ALB")) continue
    const line = document.createElement("li")
    const date = document.createElement("span")
    const title = document.createElement("button")
    const small = document.createElement("small")
    date.textContent = event.date
    title.textContent = typeof event.title === "string" ? event.title : event.title.en
    small.textContent = `${event.type} ${event.cites.map(({ locator }) => locator).join(" ")}`
    line.append(date, title, small)
    list.append(line)
  }
  const details = /** @type {Element} */ (document.querySelector(".details"))
  details.append(list)
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  list.remove()
  if (list.childElementCount < 2000) throw new Error("too few events")
}
