import { readFile } from "node:fs/promises"
import { runnerImport } from "vite"
import { median } from "./median.mjs"

const queries = ["albania", "阿尔巴尼亚", "relations", "mexico visits", "e", "nowhere at all"]

/**
 * The milliseconds of a search of many texts in Node, ranked and grouped, and of a plain loop with
 * `includes` over the same texts, for the mean query; and of making the texts ready once.
 * @param {{ count: number, rounds: number }} options
 */
export async function measureSearch({ count, rounds }) {
  const { createSearch } = /** @type {typeof import("../../src/search/createSearch.ts")} */ (
    (await runnerImport("/src/search/createSearch.ts")).module
  )
  const { folded } = /** @type {typeof import("../../src/search/folded.ts")} */ (
    (await runnerImport("/src/search/folded.ts")).module
  )
  const texts = await textsLikeOurs(count)
  const plain = texts.map(folded)
  const began = performance.now()
  const search = createSearch(
    texts.map((text, i) => ({
      kind: "event",
      name: text,
      selection: { kind: "event", id: `e${i}` },
      keys: [{ text }],
    })),
  )
  const ready = performance.now() - began
  /** @type {{ search: number[], plain: number[] }} */
  const times = { search: [], plain: [] }
  for (let round = -2; round < rounds; round++) {
    const searched = timeOf(() => queries.map((query) => search(query)[0]?.total ?? 0))
    const scanned = timeOf(() =>
      queries.map((query) => plain.filter((text) => holds(text, query)).length),
    )
    if (String(searched.result) !== String(scanned.result))
      throw new Error(`the search found ${searched.result}, the scan ${scanned.result}`)
    // The first rounds are the compiler's.
    if (round < 0) continue
    times.search.push(searched.ms / queries.length)
    times.plain.push(scanned.ms / queries.length)
  }
  return { search: median(times.search), plain: median(times.plain), ready }
}

/** @param {string} text @param {string} query */
const holds = (text, query) => query.split(" ").every((word) => text.includes(word))

/** @template T @param {() => T} work */
function timeOf(work) {
  const began = performance.now()
  const result = work()
  return { result, ms: performance.now() - began }
}

/** So many texts as the histories have them: titles in both languages, no two the same. @param {number} count */
async function textsLikeOurs(count) {
  const files = ["acftu-1990s", "prc-relations"].map(async (name) =>
    JSON.parse(await readFile(new URL(`../../data/${name}.json`, import.meta.url), "utf8")),
  )
  const titles = (await Promise.all(files)).flatMap(({ events }) =>
    events.flatMap((/** @type {{ title: Record<string, string> }} */ { title }) =>
      Object.values(title),
    ),
  )
  return Array.from({ length: count }, (_, i) => `${titles[i % titles.length]} ${i}`)
}
