import { describe, expect, test } from "vitest"
import { isoOfDay } from "../../src/calendar/day.ts"
import { courseOf } from "../../src/timeline/courseOf.ts"
import { detailOf } from "../../src/timeline/createTimeline.ts"
import { actorsOf, eventsOf } from "../../src/timeline/eventsOf.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"

describe("the course of a country", () => {
  test("is told in stretches: suspended, perhaps restored, restored", () => {
    const timeline = timelineOf([
      relation({ id: "before", date: "1972~", status: "suspended" }),
      relation({ id: "after", date: "[1990..1992]" }),
    ])
    const course = courseOf(timeline, "ALB").map(({ start, end, standing }) => [
      isoOfDay(start),
      isoOfDay(end),
      standing === "absent" ? standing : [standing.status, standing.possibleStatus],
    ])
    expect(course).toEqual([
      ["1989-01-01", "1990-01-01", ["suspended", undefined]],
      ["1990-01-01", "1992-12-31", ["suspended", "restored"]],
      ["1992-12-31", "1995-01-01", ["restored", undefined]],
    ])
  })

  test("is absent while the state does not exist", () => {
    const timeline = timelineOf([relation({ date: "1991", between: ["acftu", "czechs"] })])
    const kinds = (code: string) =>
      courseOf(timeline, code).map(({ standing }) =>
        standing === "absent" ? standing : standing.kind,
      )
    expect(kinds("CSK")).toEqual(["nothing", "recorded", "status", "absent"])
    expect(kinds("CZE")).toEqual(["absent", "status"])
  })
})

describe("the events of a country", () => {
  const timeline = timelineOf([
    visit({ id: "to-czechs", to: ["czechs"], date: "[1991..1994]" }),
    visit({
      id: "in-prague",
      type: "congress",
      from: ["wftu"],
      to: undefined,
      place: "prague",
      date: "1990",
    }),
    visit({ id: "elsewhere" }),
  ])
  const ids = (subject: string) => eventsOf(timeline, subject).map((i) => detailOf(timeline, i).id)

  test("are those of its actors on the day, and those on its soil", () => {
    expect(ids("CSK")).toEqual(["in-prague", "to-czechs"])
    expect(ids("CZE")).toEqual(["to-czechs"])
  })

  test("and of an organisation its own", () => {
    expect(ids("wftu")).toEqual(["in-prague"])
    expect(actorsOf(timeline, "CSK")).toEqual(["czechs"])
  })
})
