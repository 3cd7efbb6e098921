// Takes the picture of each history's card from dist/comity.html: `npm run build && node test/takeCards.mjs`.
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath, pathToFileURL } from "node:url"
import { chromium } from "playwright"
import { browserArguments, findChromium } from "./chromium.mjs"

/** The view that stands for each history. */
const views = { "acftu-1990s": "t=1992", "prc-relations": "t=1979" }

const root = fileURLToPath(new URL("..", import.meta.url))
const page = `${root}dist/comity.html`
if (!existsSync(page)) throw new Error("dist/comity.html is missing: run `npm run build` first.")
const browser = await chromium.launch({ executablePath: findChromium(), args: browserArguments })
for (const [id, view] of Object.entries(views)) {
  const viewport = { width: 1200, height: 630 }
  const tab = await browser.newPage({ viewport, reducedMotion: "reduce" })
  await tab.goto(`${pathToFileURL(page).href}#ui=min&lang=en&theme=light`)
  await tab.waitForFunction(() => "comity" in globalThis)
  const text = readFileSync(`${root}data/${id}.json`, "utf8")
  await tab.evaluate(
    async ([text, view]) => {
      await window.comity.arrived()
      await window.comity.setData(text)
      await window.comity.goto(view)
    },
    /** @type {const} */ ([text, view]),
  )
  await tab.screenshot({ path: `${root}public/pictures/${id}.jpg`, type: "jpeg", quality: 80 })
}
await browser.close()
