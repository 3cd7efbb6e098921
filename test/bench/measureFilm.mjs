import { fileURLToPath } from "node:url"
import { build } from "vite"
import { openPage } from "./openPage.mjs"

const root = fileURLToPath(new URL("../..", import.meta.url))

/**
 * A ten-second film of the first history's years at 720p, and in the same page the encoding of the same
 * pictures, which are ready then. Builds its page into the folder that is served. In seconds.
 * @param {import("playwright").Browser} browser
 * @param {string} url of the folder
 * @param {string} folder
 * @returns {Promise<import("./film/main.ts").FilmCost>}
 */
export async function measureFilm(browser, url, folder) {
  await build({
    root: `${root}test/bench/film`,
    configFile: `${root}vite.config.ts`,
    logLevel: "warn",
    build: { outDir: `${folder}/film`, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  })
  const page = await openPage(browser, `${url}/film/`)
  const cost = await page.evaluate(() => window.measureFilm())
  await page.context().close()
  return cost
}
