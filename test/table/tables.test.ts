import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { dayOf, type Interval } from "../../src/calendar/day.ts"
import { readDatasetText } from "../../src/dataset/readDataset.ts"
import { organisationsBySeat } from "../../src/drawing/names.ts"
import { recordsToCsv } from "../../src/table/recordsToCsv.ts"
import { eventsTable, keyIn, relationsTable, type Table } from "../../src/table/Table.ts"
import { certaintyIn } from "../../src/timeline/certainty.ts"
import { createTimeline, detailOf } from "../../src/timeline/createTimeline.ts"
import { frameAt, type Query } from "../../src/timeline/frameAt.ts"
import type { Timeline } from "../../src/timeline/Timeline.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"
import { readCsv } from "./readCsv.ts"

const shipped = (name: string) =>
  createTimeline(
    readDatasetText(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8"))
      .dataset!,
  )
const years = (from: number, to = from): Interval => ({ start: dayOf(from), end: dayOf(to + 1) })

describe.each([
  [
    "acftu-1990s",
    [years(1989), years(1992), years(1990, 1993), { start: dayOf(1994, 3), end: dayOf(1994, 4) }],
  ],
  ["prc-relations", [years(1949), years(1966), years(1991), years(2020)]],
] as const)("the table of %s is equal to the map", (name, moments) => {
  const timeline = shipped(name)
  const queries: Query[] = moments.flatMap((moment) => [
    { moment, reading: "as-is" },
    { moment, reading: "certain" },
    { moment, window: { ...moment, start: timeline.extent.start }, reading: "as-is" },
  ])

  test("in its events, certain and possible, and no arc is without its row", () => {
    for (const query of queries) {
      const frame = frameAt(timeline, query)
      const { rows } = eventsTable(timeline, frame, "en")
      const inRows = (isCertain: boolean) =>
        rows.filter((row) => row.isCertain === isCertain).map(({ event }) => event)
      expect(inRows(true)).toEqual([...frame.certain])
      expect(inRows(false)).toEqual([...frame.possible])
      const events = new Set(rows.map(({ event }) => event))
      expect(arcsIn(timeline, query).filter((event) => !events.has(event))).toEqual([])
    }
  })

  test("in its countries and its organisations", () => {
    for (const query of queries) {
      const frame = frameAt(timeline, query)
      const table = relationsTable(timeline, frame, "zh")
      const inRows = new Map(table.rows.map((row) => [keyIn(table)(row), row.standing]))
      for (const [code, standing] of frame.polities) expect(inRows.get(code)).toEqual(standing)
      const seated = organisationsBySeat(timeline).flatMap(({ ids }) => ids)
      const coloured = seated.filter(
        (id) => (frame.parties.get(id)?.kind ?? "nothing") !== "nothing",
      )
      expect(coloured.filter((id) => !inRows.has(id))).toEqual([])
      const others = [...inRows.keys()].filter((key) => !frame.polities.has(key))
      expect(others.filter((key) => !timeline.dataset.actors.has(key))).toEqual([])
      expect(inRows.size).toBe(table.rows.length)
    }
  })

  test("and so is what is saved of it", () => {
    for (const query of queries) {
      const frame = frameAt(timeline, query)
      expectSavedWhole(eventsTable(timeline, frame, "zh"))
      expectSavedWhole(relationsTable(timeline, frame, "en"))
    }
  })
})

/** The events of the arcs that a query draws. */
function arcsIn({ arcs, arcSpansIn }: Timeline, { moment, window = moment, reading }: Query) {
  const all = arcSpansIn(window).flatMap(({ first, last }) =>
    Array.from({ length: last - first }, (_, i) => first + i),
  )
  const drawn = all.filter((arc) => {
    const certainty = certaintyIn(arcs, arc, window)
    return certainty === "certain" || (certainty === "possible" && reading === "as-is")
  })
  return drawn.map((arc) => arcs.event[arc]!)
}

/** All rows, and no others, are in the file. */
function expectSavedWhole<Row>(table: Table<Row>) {
  const [head, ...rows] = readCsv(recordsToCsv(table.rows.map(table.recordOf)))
  const ids = rows.map((row) => row[head!.indexOf("id")])
  expect(ids).toEqual(table.rows.map((row) => keyIn(table)(row).replace("event:", "")))
  expect(new Set(rows.map(({ length }) => length)).size).toBeLessThanOrEqual(1)
}

describe("a row says", () => {
  const timeline = timelineOf([
    visit({
      id: "to-prague",
      to: ["czechs"],
      date: "[1990..1991]",
      place: "prague",
      people: [{ name: { zh: "倪志福", en: "Ni Zhifu" } }],
      cites: [{ source: "book", locator: "P1.4" }],
    }),
    relation({
      id: "friends",
      date: "1990/1993",
      status: "friendly",
      certainty: "inferred",
      note: "Why.",
    }),
    relation({ id: "perhaps", date: "[1992..1994]", status: "restored" }),
  ])
  function said<Row>(table: Table<Row>, key: string) {
    const row = table.rows.find((row) => keyIn(table)(row) === key)!
    const cells = table.columns.map(({ id, parts }) => [id, parts(row).map(({ text }) => text)])
    return Object.fromEntries(cells)
  }
  const frame = (year: number) => frameAt(timeline, { moment: years(year), reading: "as-is" })

  test("of an event when, who with whom, how sure, and where it stands", () => {
    const table = eventsTable(timeline, frame(1991), "en")
    expect(said(table, "event:to-prague")).toEqual({
      date: ["some time between 1990 and 1991"],
      title: ["A visit"],
      type: ["Visit"],
      inWindow: ["Only possible", "date not certain"],
      from: ["ACFTU"],
      to: ["Czech unions"],
      direction: ["Out"],
      place: ["Prague"],
      status: [],
      people: ["Ni Zhifu"],
      sources: ["P1.4, A book"],
    })
    expect(said(table, "event:friends")).toMatchObject({
      inWindow: ["Certain", "Throughout", "inferred"],
      from: ["ACFTU", "Albania"],
      to: [],
      direction: ["Each other"],
    })
  })

  test("of a country its status, since when and by what, and what may have changed", () => {
    expect(said(relationsTable(timeline, frame(1992), "en"), "ALB")).toEqual({
      name: ["Albania"],
      kind: ["State"],
      country: [],
      region: ["Europe"],
      status: ["Friendly"],
      since: ["1990 to 1993"],
      decidedBy: ["A relation"],
      possible: ["Restored", "some time between 1992 and 1994", "A relation"],
      sources: [],
    })
  })

  test("to take away, ids and dates as they are written and the words beside them", () => {
    const [event] = eventsTable(timeline, frame(1991), "zh").rows.flatMap((row) => {
      const record = eventsTable(timeline, frame(1991), "zh").recordOf(row)
      return record.id === "to-prague" ? [record] : []
    })
    expect(event).toMatchObject({
      date: "[1990..1991]",
      dateInWords: "1990年至1991年之间",
      firstDay: "1990-01-01",
      lastDay: "1991-12-31",
      inWindow: "possible",
      doubt: "when",
      from: ["acftu"],
      fromNames: ["全总"],
      direction: "out",
      place: "prague",
      placeName: "布拉格",
      cites: [{ source: "book", title: "书", locator: "P1.4" }],
    })
  })

  test("nothing of an event that is not of the moment", () => {
    const { rows } = eventsTable(timeline, frame(1994), "en")
    expect(rows.map(({ event }) => detailOf(timeline, event).id)).toEqual(["perhaps"])
  })
})
