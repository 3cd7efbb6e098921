import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { eventOf, rowsOf } from "../data/prc-relations/historyOf.mjs"
import { dayOf } from "../src/calendar/day.ts"
import { readDatasetText } from "../src/dataset/readDataset.ts"
import { momentOf } from "../src/state/moments.ts"
import { createTimeline } from "../src/timeline/createTimeline.ts"
import { frameAt } from "../src/timeline/frameAt.ts"

const read = (name: string) => readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8")
const rows = rowsOf(read("prc-relations/prc-relations.csv"))
const history = JSON.parse(read("prc-relations.json"))
const { dataset } = readDatasetText(read("prc-relations.json"))
const timeline = createTimeline(dataset!)

/** The states on the map with relations at the end of a year. */
function relationsAt(year: number): string[] {
  const frame = frameAt(timeline, { moment: momentOf(dayOf(year), "year"), reading: "as-is" })
  return [...frame.polities]
    .filter(([, { status }]) => status === "full" || status === "charge")
    .map(([code]) => code)
}

test("the history is what its table makes: build it again after a correction", () => {
  expect(history.events).toEqual(rows.map(eventOf))
  const { steps, ...head } = JSON.parse(read("prc-relations/history.json"))
  expect(history).toMatchObject({ ...head, steps })
})

/** States with relations at the end of a year: as published, and where the table differs, its own. */
const totals = [
  [1949, 10, "not published"],
  [1959, 35, "33 without Liechtenstein and two chargés, and with Egypt and Syria apart"],
  [1969, 47, "50, by a method that is not stated"],
  [1979, 121, "121"],
  [1989, 137, "not published"],
  [1999, 162, "161: Monaco was consular, and published from 2006"],
  [2009, 171, "171 since 2007"],
  [2011, 172, "172 in July 2011"],
  [2019, 180, "180 in September 2019"],
  [2021, 181, "181"],
  [2023, 182, "182"],
  [2024, 183, "183 in January 2024"],
  [2025, 183, "183"],
] as const

test.each(totals)(
  "at the end of %i there are relations with %i states; published: %s",
  (year, total) => {
    expect(relationsAt(year)).toHaveLength(total)
  },
)

/** What may come before each change. */
const before: Readonly<Record<string, readonly string[]>> = {
  established: ["", "none"],
  resumed: ["suspended", "severed"],
  suspended: ["full", "charge", "suspended"],
  severed: ["full", "charge"],
  upgraded: ["charge", "full"],
  downgraded: ["full"],
}

test("in each state's course a change follows one that it can follow", () => {
  const wrong: string[] = []
  const status = new Map<string, string>()
  const byDay = rows
    .map((row, i) => ({ row, event: dataset!.events.at(i) }))
    .sort((a, b) => a.event.date.start - b.event.date.start)
  for (const { row, event } of byDay) {
    const now = status.get(row.code) ?? ""
    if (before[row.change]?.includes(now) === false) wrong.push(`${event.id} after “${now}”`)
    if (event.status) status.set(row.code, event.status)
  }
  expect(wrong).toEqual([])
})

/** The lines that the build says of a table of these rows, and how it ends. */
function building(wrong: readonly string[]) {
  const [names] = read("prc-relations/prc-relations.csv").split("\n")
  const table = join(mkdtempSync(join(tmpdir(), "table-")), "table.csv")
  const rest = "ambassador,阿尔巴尼亚,Albania,,,checked1,press"
  writeFileSync(table, [names, ...wrong.map((row) => `${row},${rest}`), ""].join("\n"))
  const script = fileURLToPath(new URL("../data/prc-relations/build.mjs", import.meta.url))
  const { status, stderr } = spawnSync("node", [script, table], { encoding: "utf8" })
  return { status, said: stderr.split("\n").filter((line) => line.startsWith("Row")) }
}

test("the build stops at the rows that the reader refuses, each with its number and a sentence", () => {
  const { status, said } = building([
    "ALB,1949-13-23,established",
    "QQQ,1949-11-23,established",
    "SVN,1949-11-23,established",
  ])
  expect(said).toEqual([
    expect.stringMatching(/^Row 2 \(ALB, 1949-13-23, established\): .*1949-13-23/),
    expect.stringMatching(/^Row 3 \(QQQ, .*QQQ/),
    expect.stringMatching(/^Row 4 \(SVN, .*did not exist/),
  ])
  expect(status).toBe(1)
}, 60_000)

test("the build stops at a change that nobody knows", () => {
  const { status, said } = building(["ALB,1949-11-23,recogniced"])
  expect(said).toEqual([
    "Row 2 (ALB, 1949-11-23, recogniced): the change “recogniced” is not known.",
  ])
  expect(status).toBe(1)
}, 60_000)
