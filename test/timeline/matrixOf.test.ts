import { expect, test } from "vitest"
import { dayOf } from "../../src/calendar/day.ts"
import { frameAt } from "../../src/timeline/frameAt.ts"
import { matrixOf } from "../../src/timeline/matrixOf.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"

const years = [1990, 1991, 1992, 1993].map((year) => ({ start: dayOf(year), end: dayOf(year + 1) }))
const timeline = timelineOf([
  visit(),
  visit({ id: "to-prague", to: ["czechs"], date: "1991" }),
  visit({ id: "perhaps", to: ["wftu"], date: "[1990..1991]" }),
  relation({ id: "friends", between: ["acftu", "ALB"], date: "1992", status: "friendly" }),
])
const rows = matrixOf(timeline, years)
const rowOf = (subject: string) => rows.find((row) => row.subject === subject)!

test("each column says of its moment what the frame says", () => {
  years.forEach((moment, column) => {
    const { polities } = frameAt(timeline, { moment, reading: "as-is" })
    const told = rows.flatMap(({ subject, cells }) =>
      cells[column] && cells[column].standing.kind !== "nothing" && subject !== "wftu"
        ? [[subject, cells[column].standing] as const]
        : [],
    )
    expect(new Map(told)).toEqual(new Map(polities))
  })
})

test("a state that did not exist has no cell, and one of which nothing is told an empty one", () => {
  expect(rowOf("CSK").cells.map((cell) => cell?.certain)).toEqual([0, 1, 0, undefined])
  expect(rowOf("CZE").cells.map((cell) => cell?.standing.kind)).toEqual([
    undefined,
    undefined,
    undefined,
    "recorded",
  ])
  expect(rowOf("ALB").cells[0]).toMatchObject({ standing: { kind: "nothing" }, certain: 0 })
})

test("events are counted where they happened, certain and possible apart", () => {
  expect(rowOf("ALB").cells.map((cell) => cell?.certain)).toEqual([0, 0, 2, 0])
  expect(rowOf("wftu").cells.map((cell) => cell?.possible)).toEqual([1, 1, 0, 0])
})

test("rows are ordered by when they begin, and a polity has the name of its last moment", () => {
  expect(rows.map(({ subject }) => subject)).toEqual(["CHN", "wftu", "CSK", "ALB", "CZE"])
  expect(rowOf("CSK").name?.en).toMatch(/^Czechoslovakia/)
  expect(rowOf("wftu").name).toBeUndefined()
})
