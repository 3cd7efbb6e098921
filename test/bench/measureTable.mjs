import { readFile } from "node:fs/promises"
import { runnerImport } from "vite"
import { median } from "./median.mjs"

/**
 * The milliseconds in which a table of many events is sorted in Node, by its title and by its day,
 * and those of a plain sort of the same texts by the same language's order, and of the same days;
 * each in turn from one end and the other.
 * @param {{ count: number, rounds: number }} options
 */
export async function measureTable({ count, rounds }) {
  const { sortedRows } = /** @type {typeof import("../../src/table/sortedRows.ts")} */ (
    (await runnerImport("/src/table/sortedRows.ts")).module
  )
  const { collatorOf } = /** @type {typeof import("../../src/table/collatorOf.ts")} */ (
    (await runnerImport("/src/table/collatorOf.ts")).module
  )
  const collator = collatorOf("en")
  const rows = await rowsLikeOurs(count)
  const titles = rows.map(({ title }) => title)
  const days = rows.map(({ day }) => day)
  /** @type {import("../../src/table/Column.ts").Column<{ title: string, day: number }>} */
  const title = { id: "title", label: "", parts: (row) => [{ text: row.title }] }
  const date = { ...title, id: "date", order: (/** @type {{ day: number }} */ { day }) => day }

  /** @type {Record<"titles" | "plainTitles" | "days" | "plainDays", number[]>} */
  const times = { titles: [], plainTitles: [], days: [], plainDays: [] }
  for (let round = -1; round < rounds; round++) {
    const turn = round % 2 === 0 ? 1 : -1
    const byTitle = timeOf(() => sortedRows(rows, title, turn < 0, collator))
    const plain = timeOf(() => titles.toSorted((a, b) => turn * collator.compare(a, b)))
    const byDay = timeOf(() => sortedRows(rows, date, turn < 0, collator))
    const plainByDay = timeOf(() => days.toSorted((a, b) => turn * (a - b)))
    if (byTitle.result.some((row, i) => row.title !== plain.result[i]))
      throw new Error("the table's titles are in another order than a plain sort's")
    if (byDay.result.some(({ day }, i) => day !== plainByDay.result[i]))
      throw new Error("the table's days are in another order than a plain sort's")
    // The first round is the compiler's.
    if (round < 0) continue
    times.titles.push(byTitle.ms)
    times.plainTitles.push(plain.ms)
    times.days.push(byDay.ms)
    times.plainDays.push(plainByDay.ms)
  }
  return {
    titles: median(times.titles),
    plainTitles: median(times.plainTitles),
    days: median(times.days),
    plainDays: median(times.plainDays),
  }
}

/** @template T @param {() => T} work */
function timeOf(work) {
  const began = performance.now()
  const result = work()
  return { result, ms: performance.now() - began }
}

/** So many rows with titles as a history has them, no two the same, on days in no order. @param {number} count */
async function rowsLikeOurs(count) {
  const file = new URL("../../data/prc-relations.json", import.meta.url)
  const { events } = JSON.parse(await readFile(file, "utf8"))
  return Array.from({ length: count }, (_, i) => ({
    title: `${events[(i * 7919) % events.length].title.en} ${(i * 7919) % count}`,
    day: (i * 48_271) % 30_011,
  }))
}
