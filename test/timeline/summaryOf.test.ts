import { describe, expect, test } from "vitest"
import { dayOf } from "../../src/calendar/day.ts"
import { frameAt, type Reading } from "../../src/timeline/frameAt.ts"
import { summaryOf } from "../../src/timeline/summaryOf.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"

/** What a sentence about a year of these events would tell. */
function told(events: unknown[], year: number, reading: Reading = "as-is") {
  const timeline = timelineOf(events)
  const moment = { start: dayOf(year), end: dayOf(year + 1) }
  const { types, turns, possible } = summaryOf(timeline, frameAt(timeline, { moment, reading }))
  const parties = [...turns].map(([status, taken]) => [status, taken.map(({ party }) => party)])
  return { types: Object.fromEntries(types), turns: Object.fromEntries(parties), possible }
}

describe("the summary of a moment", () => {
  test("counts certain events by type, and possible ones together", () => {
    const events = [
      visit({ id: "one" }),
      visit({ id: "two", to: ["FRA"] }),
      visit({ id: "gift", type: "aid" }),
      visit({ id: "perhaps", date: "[1991..1993]" }),
    ]
    expect(told(events, 1992)).toEqual({ types: { visit: 2, aid: 1 }, turns: {}, possible: 1 })
    expect(told(events, 1992, "certain").possible).toBe(0)
  })

  test("tells a relation that took effect as a turn, not as an event", () => {
    expect(told([relation()], 1992)).toEqual({
      types: {},
      turns: { restored: ["ALB"] },
      possible: 0,
    })
  })

  test("gathers the parties that took the same status", () => {
    const events = [
      relation({ id: "albania" }),
      relation({ id: "wftu", between: ["acftu", "wftu"] }),
      relation({ id: "france", between: ["acftu", "FRA"], status: "suspended" }),
    ]
    expect(told(events, 1992).turns).toEqual({ restored: ["ALB", "wftu"], suspended: ["FRA"] })
  })

  test("counts a visit that brought a status as a visit, and tells the turn as well", () => {
    const { types, turns } = told([visit({ status: "restored" })], 1992)
    expect([types, turns]).toEqual([{ visit: 1 }, { restored: ["ALB"] }])
  })

  test("tells a turn once: in the year that made it certain", () => {
    const turnsOf = (year: number) => told([relation({ date: "[1990..1992]" })], year).turns
    expect([1990, 1991, 1992, 1993].map(turnsOf)).toEqual([{}, {}, { restored: ["ALB"] }, {}])
  })

  test("tells what lasted in the year in which it began, and not what always was", () => {
    const always = relation({ id: "always", date: "1989/1994", between: ["acftu", "FRA"] })
    const begun = relation({ id: "begun", date: "1991/1993", status: "suspended" })
    const turnsOf = (year: number) => told([always, begun], year).turns
    expect([1989, 1990, 1991, 1992].map(turnsOf)).toEqual([{}, {}, { suspended: ["ALB"] }, {}])
  })

  test("tells only the last of two turns in one year", () => {
    const events = [
      relation({ id: "break", date: "1992-03", status: "suspended" }),
      relation({ id: "again", date: "1992-09" }),
    ]
    expect(told(events, 1992).turns).toEqual({ restored: ["ALB"] })
  })
})
