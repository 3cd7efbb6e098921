import { readFile } from "node:fs/promises"
import { chromium } from "playwright"
import { afterAll, beforeAll, expect, inject, test } from "vitest"
import { type OpenDeck, openDeck } from "../deck/openDeck.ts"
import { serveDeck } from "../deck/serveDeck.ts"

const connecting = chromium.connect(inject("browser"))
let served: Awaited<ReturnType<typeof serveDeck>>
beforeAll(async () => {
  served = await serveDeck()
}, 120_000)
afterAll(async () => {
  await served.close()
  await (await connecting).close()
})

const open = async (slide: string, query = "") =>
  openDeck(await connecting, `${served.address}test/deck/index.html${query}#/${slide}`)

const gulf = "3"
const albania = "5"

/** The speaker goes elsewhere on the map, and then back to the deck. */
async function explore({ map, page }: OpenDeck) {
  await (await map()).evaluate(() => window.comity.goto("t=1994&select=ITA"))
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
}

test("a clicker goes through the whole deck, and the map with it", async () => {
  const deck = await open("0")
  expect(await deck.isMapShown()).toBe(false)
  for (const place of [
    "1990 acftu",
    "1990 icftu",
    "1990 event:ilo-support-1990",
    "1991 event:yu-hongen-1991",
    "1992 event:ni-zhifu-1992",
    "1991 IRQ",
    "1991 oatuu",
    "1991 event:oatuu-building-1991",
    "1991 ROU",
    "1991 ROU",
    "1989 ALB",
    "1991 ALB",
    "1992 ALB",
  ]) {
    await deck.press("PageDown")
    await deck.mapIsAt(place)
  }
  expect(await deck.isMapShown()).toBe(true)
  expect(await deck.lastTransition()).toBe("animate")
  await deck.press("End")
  await expect.poll(deck.isMapShown).toBe(false)
})

test("the way back is the same: a slide is entered with its last fragment", async () => {
  const deck = await open(albania)
  await deck.mapIsAt("1989 ALB")
  await deck.press("PageUp", 2)
  await deck.mapIsAt("1991 ROU")
  await deck.press("PageUp")
  await deck.mapIsAt("1991 event:oatuu-building-1991")
  await deck.press("PageUp")
  await deck.mapIsAt("1991 oatuu")
  expect(await deck.lastTransition()).toBe("animate")
})

test("after a click into the map the clicker is alive", async () => {
  const deck = await open(albania)
  await deck.mapIsAt("1989 ALB")
  const box = (await deck.page.locator("iframe[data-comity]").boundingBox())!
  await deck.page.mouse.click(box.x + box.width * 0.4, box.y + box.height * 0.4)
  const focused = () => deck.page.evaluate(() => document.activeElement?.tagName)
  await expect.poll(focused).toBe("IFRAME")
  await deck.press("PageDown")
  await deck.mapIsAt("1991 ALB")
  await expect.poll(focused).toBe("BODY")
  await deck.press("PageDown")
  await deck.mapIsAt("1992 ALB")
  await deck.press("PageUp", 3)
  await deck.mapIsAt("1991 ROU")
})

test("a jump lands right, and cuts", async () => {
  const deck = await open("1")
  await deck.mapIsAt("1990 acftu")
  await deck.page.evaluate(() => {
    location.hash = "#/7"
  })
  await deck.mapIsAt("1990 event:wftu-congress-1990")
  expect(await deck.lastTransition()).toBe("none")
})

test("a reload on the fifth slide comes back to it", async () => {
  const deck = await open(gulf)
  await deck.mapIsAt("1991 IRQ")
  await deck.press("PageDown", 3)
  await deck.mapIsAt("1991 ROU")
  await deck.page.waitForFunction(() => location.hash === "#/4")
  await deck.page.reload()
  await deck.page.waitForSelector(".reveal.ready")
  await deck.mapIsAt("1991 ROU")
  expect(await deck.isMapShown()).toBe(true)
})

test("the overview is not covered by the map, and what was explored is still there after it", async () => {
  const deck = await open(albania)
  await deck.mapIsAt("1989 ALB")
  await explore(deck)
  await deck.press("Escape")
  await expect.poll(deck.isMapShown).toBe(false)
  await deck.press("Escape")
  await expect.poll(deck.isMapShown).toBe(true)
  await deck.mapIsAt("1994 ITA")
})

test("a fragment without a state leaves the map where the speaker went with it", async () => {
  const deck = await open("4")
  await deck.mapIsAt("1991 ROU")
  await explore(deck)
  await deck.press("PageDown")
  await deck.page.waitForSelector(".present .fragment.visible")
  await deck.mapIsAt("1994 ITA")
})

test("a speaker's copy follows with a still picture that takes no focus", async () => {
  const deck = await open(albania, "?receiver")
  const pictured = async () => (await deck.map()).evaluate(() => window.comity.getState())
  await expect.poll(pictured).toMatch(/t=1989.*select=ALB.*poster=1/)
  await deck.page.evaluate(() => window.postMessage('{"method":"slide","args":[6]}', "*"))
  await expect.poll(pictured).toMatch(/t=1994.*select=ITA.*poster=1/)
  expect(await deck.lastTransition()).toBe("none")
  const isInert = (iframe: HTMLElement) => iframe.inert
  expect(await deck.page.locator("iframe[data-comity]").evaluate(isInert)).toBe(true)
})

test("only the framed page turns the slides", async () => {
  const deck = await open(albania)
  await deck.mapIsAt("1989 ALB")
  await deck.page.evaluate(async () => {
    const heard = new Promise((resolve) => addEventListener("message", resolve))
    window.postMessage({ ns: "comity", v: 1, type: "nav", dir: "next" }, "*")
    await heard
  })
  expect(await deck.page.evaluate(() => location.hash)).toBe("#/5")
})

test("in print every page has a picture of its own state", async () => {
  const context = await (await connecting).newContext({ bypassCSP: true })
  const page = await context.newPage()
  await page.goto(`${served.address}test/deck/index.html?print-pdf`)
  await page.waitForSelector(".pdf-page iframe[data-comity]", { state: "attached" })
  const states = await page.$$eval(".pdf-page", (pages) =>
    pages.map((one) => {
      const hash = one.querySelector("iframe")?.src.split("#")[1]
      const state = new URLSearchParams(hash)
      return [state.get("poster"), state.get("t"), state.get("select")].join(" ")
    }),
  )
  await context.close()
  expect(states.slice(0, 4)).toEqual([
    "  ",
    "1 1990 acftu",
    "1 1990 icftu",
    "1 1990 event:ilo-support-1990",
  ])
  expect(states).toContain("1 1991 IRQ")
  expect(states.at(-1)).toBe("  ")
})

test("the built script finds a reveal.js that is global", async () => {
  const browser = await connecting
  const context = await browser.newContext({ reducedMotion: "reduce" })
  const page = await context.newPage()
  await page.route("**/reveal-global.js", async (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `${await readFile("node_modules/reveal.js/dist/reveal.js", "utf8")};Reveal.initialize()`,
    }),
  )
  await page.route("**/classic.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>deck</title><body><div class="reveal">
        <iframe data-comity title="map" src="index.html#ui=min"></iframe>
        <div class="slides"><section data-comity-state="t=1992&amp;select=ALB"></section></div></div>
        <script src="reveal-global.js"></script>
        <script type="module" src="comity-reveal.js"></script>`,
    }),
  )
  await page.goto(`${served.address}classic.html`)
  const map = (await (await page.waitForSelector("iframe")).contentFrame())!
  await expect.poll(() => map.evaluate(() => window.comity?.getState())).toMatch(/select=ALB/)
  await context.close()
})
