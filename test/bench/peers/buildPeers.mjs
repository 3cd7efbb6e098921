import { mkdir, writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { build } from "vite"
import { madeUpHistory, standingStates } from "../made/madeUpHistory.mjs"

const root = fileURLToPath(new URL("pages", import.meta.url))

/**
 * Builds the peers' page into `folder/peers`, and writes into `folder/made` the made-up histories of so
 * many events, and the seats of their states.
 * @param {string} folder
 * @param {readonly number[]} counts
 */
export async function buildPeers(folder, counts) {
  await build({
    root,
    base: "./",
    configFile: false,
    logLevel: "error",
    build: {
      target: "es2022",
      outDir: `${folder}/peers`,
      emptyOutDir: true,
      chunkSizeWarningLimit: 5000,
    },
  })
  await mkdir(`${folder}/made`, { recursive: true })
  const seats = Object.fromEntries(await standingStates())
  await writeFile(`${folder}/made/seats.json`, JSON.stringify(seats))
  for (const count of counts)
    await writeFile(`${folder}/made/${count}.json`, await madeUpHistory(count))
}
