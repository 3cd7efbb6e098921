import { describe, expect, test } from "vitest"
import { dayOf } from "../../src/calendar/day.ts"
import { legendOf } from "../../src/export/legendOf.ts"
import { matrixSvg } from "../../src/matrix/matrixSvg.ts"
import { momentsOfMatrix } from "../../src/matrix/momentsOfMatrix.ts"
import { cellAt, planMatrix, rowHeight, rowsOf } from "../../src/matrix/planMatrix.ts"
import { matrixOf } from "../../src/timeline/matrixOf.ts"
import { matrixWords } from "../../src/words/matrix.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"

const timeline = timelineOf([
  visit({ to: ["czechs"], date: "1990" }),
  relation({ between: ["acftu", "ALB"], date: "1992", status: "restored" }),
  visit({ id: "perhaps", to: ["wftu"], date: "[1990..1991]" }),
])
const { moments } = momentsOfMatrix(timeline.extent, "year")
const planFor = (available: number) =>
  planMatrix(
    matrixOf(timeline, moments),
    moments.length,
    available,
    legendOf(timeline, "en", "light"),
  )

describe("the columns", () => {
  const between = (from: number, to: number) => ({ start: dayOf(from), end: dayOf(to) })

  test("are the moments of the grain, or of a coarser one where these would be too many", () => {
    expect(momentsOfMatrix(between(1990, 1992), "month").moments.length).toBe(24)
    expect(momentsOfMatrix(between(1949, 2026), "day")).toMatchObject({ grain: "year" })
    expect(momentsOfMatrix(between(1949, 2026), "month").moments.length).toBe(77)
  })

  test("hold several years each where the history has centuries, and leave out none", () => {
    const { moments } = momentsOfMatrix(between(1725, 2026), "year")
    expect(moments.length).toBe(101)
    expect(moments[0]).toEqual(between(1725, 1728))
    expect(moments.at(-1)!.end).toBe(dayOf(2026))
    moments.slice(1).forEach(({ start }, i) => {
      expect(start).toBe(moments[i]!.end)
    })
  })
})

describe("the plan", () => {
  test("groups countries by region, and organisations of no country come last", () => {
    const groups = planFor(900).groups.map(({ region, rows }) => [
      region?.en,
      rows.map(({ row }) => row.subject),
    ])
    expect(groups).toEqual([
      ["Asia", ["CHN"]],
      ["Europe", ["CSK", "ALB", "CZE"]],
      [undefined, ["wftu"]],
    ])
  })

  test("finds the cell at a point, and no cell between the groups", () => {
    const plan = planFor(900)
    const albania = rowsOf(plan).find(({ row }) => row.subject === "ALB")!
    const y = albania.top + rowHeight / 2
    expect(cellAt(plan, plan.names + 3.5 * plan.cell, y)).toEqual({ row: albania.row, column: 3 })
    expect(cellAt(plan, 5, y)?.column).toBe(-1)
    expect(cellAt(plan, 300, plan.groups[1]!.top + 5)).toBeUndefined()
    expect(cellAt(plan, plan.width + 1, y)).toBeUndefined()
  })

  test("breaks the legend into lines where it is narrow", () => {
    const lines = (available: number) => new Set(planFor(available).legend.map(({ y }) => y)).size
    expect(lines(2000)).toBe(1)
    expect(lines(320)).toBeGreaterThan(2)
  })
})

describe("the drawing", () => {
  const words = matrixWords("en")
  const drawing = {
    timeline,
    moments,
    plan: planFor(900),
    theme: "light" as const,
    lang: "en" as const,
    words,
    prefix: "m-",
  }
  const svg = matrixSvg(drawing)
  const rowIn = (subject: string) => svg.split(`data-subject="${subject}"`)[1]!.split("</g>")[0]!

  /** The paths of a row that have a fill, each by how many parts it has. */
  const partsOf = (subject: string, fill: string) =>
    [...rowIn(subject).matchAll(/<path[^>]*? fill="([^"]*)"[^>]*? d="([^"]*)"/g)]
      .filter((found) => found[1]!.startsWith(fill))
      .map((found) => found[2]!.split("M").length - 1)

  test("has a stretch of colour for as long as it stands, with its pattern, and a mark for each event", () => {
    const [before, restored, happened, ...rest] = partsOf("ALB", "#")
    expect([before, restored, happened, rest]).toEqual([1, 1, 1, []])
    expect(partsOf("ALB", "url(#m-pattern-lines)")).toEqual([1])
  })

  test("leaves out a state when there was none, and rings what is only possible", () => {
    expect(rowIn("CSK").match(/h([\d.]+)v/)?.[1]).toBe(String(drawing.plan.cell))
    expect(partsOf("wftu", "#fbfaf6")).toEqual([2])
  })

  test("to be saved has a title, and the lines below it, broken to its width", () => {
    const saved = matrixSvg(drawing, ["A line that says where all of this comes from. ".repeat(6)])
    expect(saved).toContain(">A history for tests</text>")
    expect(saved.match(/font-size="10.5"/g)!.length).toBeGreaterThan(1)
    const heightOf = (text: string) => Number(/height="(\d+)"/.exec(text)![1])
    expect(heightOf(saved)).toBeGreaterThan(heightOf(svg) + 44)
  })

  test("takes the texts of a stranger's dataset as text", () => {
    const title = { en: "<script>bad()</script>" }
    const strange = { ...timeline, dataset: { ...timeline.dataset, title } }
    const marked = matrixSvg({ ...drawing, timeline: strange }, [])
    expect(marked).not.toContain("<script>")
    expect(marked).toContain("&lt;script&gt;")
  })
})
