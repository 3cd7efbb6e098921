import { readFile } from "node:fs/promises"
import { createRandom } from "./createRandom.mjs"

/** The years of every made-up history: each has the same number of events. */
export const firstYear = 1980
export const years = 40

const subject = "CHE"

/** Of each 50 events of a year one changes a relation, which draws no arc, and five are meetings; the rest are visits. */
const turn = 50
const relations = 1
const meetings = 5

/**
 * A history that nobody lived through, as the text of a dataset: `count` events between states that
 * stood in all its years, in no order of time. States are drawn by the weight 1/√rank, in an order
 * drawn before, so that some are met more often than others. The same count gives the same text.
 * @param {number} count
 * @returns {Promise<string>}
 */
export async function madeUpHistory(count) {
  const random = createRandom(count)
  const states = await standingStates()
  const drawState = weighted(shuffled([...states.keys()], random), random)
  const head = {
    format: 1,
    version: "made-up",
    title: { en: `${count} made-up events`, zh: `${count} 件虚构的事件` },
    description: "Made up by a program to measure with. None of this happened.",
    creators: ["a program"],
    subject,
    extent: `${firstYear}/${firstYear + years - 1}`,
    sources: [{ id: "made-up", title: "Nothing: made up", language: "en" }],
    statuses: [
      { id: "warm", label: { en: "Warm", zh: "热络" }, color: "#c8693a" },
      { id: "cool", label: { en: "Cool", zh: "冷淡" }, color: "#5b7f95", pattern: "lines" },
    ],
  }

  /** @param {number} i */
  function eventAt(i) {
    const at = Math.floor(i / years) % turn
    const type = at < relations ? "relation" : at < relations + meetings ? "meeting" : "visit"
    const from = type === "relation" ? subject : drawState()
    let to = drawState()
    while (to === from) to = drawState()
    const year = firstYear + (i % years)
    const date = `${year}-${two(1 + random(12))}-${two(1 + random(28))}`
    return {
      id: `e${i}`,
      type,
      date,
      ...(type === "visit" ? { from: [from], to: [to] } : { between: [from, to] }),
      ...(type === "relation" && { status: random(2) === 0 ? "warm" : "cool" }),
      title: `${from}–${to} ${i}`,
      cites: [{ source: "made-up", locator: `${i}` }],
    }
  }

  const events = Array.from({ length: count }, (_, i) => JSON.stringify(eventAt(i)))
  return `${JSON.stringify(head).slice(0, -1)},"events":[\n${events.join(",\n")}\n]}\n`
}

/**
 * The states that stood in all the years, with the seat that they had in all of them.
 * @returns {Promise<Map<string, readonly [lng: number, lat: number]>>}
 */
export async function standingStates() {
  const { polities } = await worldTable("polities")
  const whole = (/** @type {Row} */ { from, to = "9999" }) =>
    from <= `${firstYear}-01-01` && to >= `${firstYear + years}-01-01`
  const standing = new Set(
    polities.filter((row) => row.kind === "state" && whole(row)).map(({ code }) => code),
  )
  const seats = (await worldTable("capitals")).filter((row) => standing.has(row.code) && whole(row))
  return new Map(seats.map(({ code, at }) => [code, at]))
}

/**
 * @typedef {{ code: string, from: string, to?: string, kind?: string }} Row
 * @typedef {{ polities: { polities: Row[] }, capitals: (Row & { at: [number, number] })[] }} Tables
 */

/** @template {keyof Tables} K @param {K} name @returns {Promise<Tables[K]>} */
const worldTable = async (name) =>
  JSON.parse(await readFile(new URL(`../../../data/world/${name}.json`, import.meta.url), "utf8"))

/** @param {number} value */
const two = (value) => String(value).padStart(2, "0")

/** @template T @param {T[]} items @param {(below: number) => number} random @returns {T[]} */
function shuffled(items, random) {
  for (let i = items.length - 1; i > 0; i--) {
    const other = random(i + 1)
    ;[items[i], items[other]] = [/** @type {T} */ (items[other]), /** @type {T} */ (items[i])]
  }
  return items
}

/** Draws items by the weight 1/√rank. @template T @param {T[]} items @param {(below: number) => number} random */
function weighted(items, random) {
  let sum = 0
  const upTo = items.map((_, i) => {
    sum += 1 / Math.sqrt(i + 1)
    return sum
  })
  const fine = 2 ** 30
  return () => {
    const at = (random(fine) / fine) * sum
    return /** @type {T} */ (items[upTo.findIndex((limit) => at < limit)])
  }
}
