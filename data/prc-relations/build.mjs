// Makes ../prc-relations.json from the table and from what is told of it: node data/prc-relations/build.mjs
// With the path of another table it only checks that one.
import { readFileSync, writeFileSync } from "node:fs"
import { runnerImport } from "vite"
import { eventOf, rowsOf } from "./historyOf.mjs"

/** @param {string} name */
const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8")
/** @template T @param {string} path @returns {Promise<T>} */
const ours = async (path) =>
  (await runnerImport(new URL(`../../src/${path}`, import.meta.url).pathname)).module

const [, , other] = process.argv
const rows = rowsOf(other === undefined ? read("prc-relations.csv") : readFileSync(other, "utf8"))
const head = JSON.parse(read("history.json"))
/** The line of a row in the table, as editors count. @param {number} row */
const lineOf = (row) => row + 2

/** @param {number} row */
function rowInWords(row) {
  const { code, date, change } = rows[row]
  return `Row ${lineOf(row)} (${code}, ${date}, ${change})`
}

/** @param {number} row @param {string} sentence @returns {never} */
function stop(row, sentence) {
  console.error(`${rowInWords(row)}: ${sentence}.`)
  process.exit(1)
}

const events = rows.map((row, i) => {
  try {
    return eventOf(row)
  } catch (error) {
    return stop(i, error.message)
  }
})
const { steps, ...rest } = head
const history = { ...rest, $schema: "dataset.schema.json", events, steps }

const { readDataset } = await ours("dataset/readDataset.ts")
const { problemInWords, pathInWords } = await ours("words/problemInWords.ts")
const { dataset, problems } = readDataset(history)
if (problems) {
  for (const problem of problems) {
    const [list, index] = problem.path
    const sentence = problemInWords(problem, "en")
    console.error(
      list === "events" && typeof index === "number"
        ? `${rowInWords(index)}: ${sentence}`
        : `history.json, ${pathInWords(problem.path)}: ${sentence}`,
    )
  }
  process.exit(1)
}

const { reigns } = await ours("world/reigns.ts")
const { isoOfDay } = await ours("calendar/day.ts")
for (const [i, row] of rows.entries()) {
  const own = reigns.filter(({ polity }) => polity.code === row.code)
  const event = dataset.events[i]
  const { start, end } = event.date
  const last = own.at(-1)?.end
  if (row.change === "ended" && Number.isFinite(last) && start + 1 !== last)
    say(i, `the table of the world has its last day on ${isoOfDay(last - 1)}`)
  const then = own.find((reign) => reign.start < end && start < reign.end)
  if (then && then.polity.kind !== "state" && row.change !== "never")
    say(i, `in the table of the world it is then of the kind “${then.polity.kind}”`)
}
/** @param {number} row @param {string} words */
function say(row, words) {
  console.log(`${rowInWords(row)}: ${words}.`)
}

const lines = (list) => `[\n    ${list.map((one) => JSON.stringify(one)).join(",\n    ")}\n  ]`
const { events: _, steps: __, sources, statuses, ...plain } = history
const text = `${JSON.stringify(plain, null, 2).slice(0, -2)},
  "sources": ${lines(sources)},
  "statuses": ${lines(statuses)},
  "events": ${lines(events)},
  "steps": ${lines(steps)}
}
`
if (other === undefined) writeFileSync(new URL("../prc-relations.json", import.meta.url), text)
console.log(`${rows.length} rows, ${new Set(rows.map(({ code }) => code)).size} codes.`)
