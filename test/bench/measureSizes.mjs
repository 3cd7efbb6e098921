import { readFile } from "node:fs/promises"
import { basename, join } from "node:path"
import { gzipSync } from "node:zlib"
import { openPage } from "./openPage.mjs"

/** What a file of the weighed build is, by how its name begins; every other script is our own code. */
const kinds = /** @type {const} */ ([
  ["maplibre-gl-worker", "MapLibre's worker"],
  ["maplibre-gl", "MapLibre"],
  ["react", "React"],
  ["units-", "shapes"],
  ["acftu-", "history"],
  ["zod", "zod"],
  ["topojson", "topojson-client, zustand"],
  ["zustand", "topojson-client, zustand"],
  ["world-tables", "world tables"],
])

/**
 * The kB, gzipped, of each kind of file that the page has loaded when its map rests, from a build that
 * puts each library and the world's tables into files of their own. Gzip's best level, 1 kB = 1000 bytes.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {string} folder where the builds are
 */
export async function measureSizes(browser, url, folder) {
  const page = await openPage(browser, "about:blank")
  await page.goto(`${url}/weighed/`)
  // Asked in the page as the map comes to rest: what comes after is not of the first load.
  const loaded = await page.evaluate(async () => {
    await window.comity.arrived()
    return performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname)
  })
  await page.context().close()

  /** @type {Map<string, number>} */
  const sizes = new Map()
  for (const path of new Set(loaded)) {
    if (!path.startsWith("/weighed/assets/")) continue
    const kind = kindOf(basename(path))
    const size = gzipSync(await readFile(join(folder, path)), { level: 9 }).length / 1000
    sizes.set(kind, (sizes.get(kind) ?? 0) + size)
  }
  return sizes
}

/** @param {string} name */
function kindOf(name) {
  if (name.endsWith(".css")) return "style sheets"
  return kinds.find(([start]) => name.startsWith(start))?.[1] ?? "src"
}
