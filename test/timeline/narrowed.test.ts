import { describe, expect, test } from "vitest"
import { dayOf } from "../../src/calendar/day.ts"
import { nearestNews } from "../../src/state/nearestNews.ts"
import { detailOf } from "../../src/timeline/createTimeline.ts"
import { frameAt, standingIn } from "../../src/timeline/frameAt.ts"
import { histogramOf } from "../../src/timeline/histogramOf.ts"
import type { Filter } from "../../src/timeline/Narrowing.ts"
import { facetCounts, narrowed } from "../../src/timeline/narrowed.ts"
import type { Timeline } from "../../src/timeline/Timeline.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"

const year = (y: number) => ({ start: dayOf(y), end: dayOf(y + 1) })
const in1992 = (timeline: Timeline) => frameAt(timeline, { moment: year(1992), reading: "as-is" })
const idsIn = (timeline: Timeline) =>
  [...in1992(timeline).certain].map((i) => detailOf(timeline, i).id)
const filtered = (timeline: Timeline, filter: Filter) =>
  narrowed(timeline, { focus: undefined, filter })
const centred = (timeline: Timeline, focus: string) => narrowed(timeline, { focus, filter: {} })

const history = timelineOf([
  visit(),
  visit({ id: "guests", from: ["czechs"], to: ["acftu"] }),
  visit({ id: "others", from: ["czechs"], to: ["wftu"] }),
  relation(),
  relation({
    id: "czech-relation",
    between: ["acftu", "czechs"],
    certainty: "inferred",
    note: "because",
  }),
  { ...visit({ id: "statement", type: "statement" }), to: undefined },
])

describe("a filter", () => {
  test("of a type leaves its events, and the colours as they are", () => {
    const visits = filtered(history, { type: ["visit"] })
    expect(idsIn(visits)).toEqual(["a-visit", "guests", "others"])
    expect(standingIn(in1992(visits), "ALB")).toMatchObject({ status: "restored" })
  })

  test("of a direction leaves the arcs that go that way", () => {
    const inbound = filtered(history, { dir: ["in"] })
    expect(idsIn(inbound)).toEqual(["guests"])
    expect(in1992(inbound).arcs).toMatchObject({ certain: 1, possible: 0 })
    expect(idsIn(filtered(history, { dir: ["alone"] }))).toEqual(["statement"])
    expect(idsIn(filtered(history, { dir: ["between"] }))).toEqual(["others"])
  })

  test("of several facets lets through what passes all of them", () => {
    expect(idsIn(filtered(history, { type: ["visit"], dir: ["in", "between"] }))).toEqual([
      "guests",
      "others",
    ])
  })

  test("of a certainty takes back what other events decided", () => {
    const stated = filtered(history, { certainty: ["stated"] })
    expect(standingIn(in1992(stated), "ALB").kind).toBe("status")
    expect(standingIn(in1992(stated), "CSK").kind).toBe("recorded")
  })

  test("of a region or a kind leaves no colour elsewhere", () => {
    const southern = filtered(history, { region: ["039"] })
    expect([...in1992(southern).polities.keys()].sort()).toEqual(["ALB", "CHN"])
    const unions = filtered(history, { kind: ["union"] })
    expect([...in1992(unions).polities.keys()].sort()).toEqual(["CHN", "CSK"])
    expect(idsIn(unions)).toEqual(["guests", "others", "czech-relation"])
  })

  test("of a status leaves who has it and the events that brought it", () => {
    const both = timelineOf([
      relation(),
      relation({ id: "cold", between: ["acftu", "czechs"], status: "suspended" }),
      visit({ to: ["wftu"] }),
    ])
    const suspended = filtered(both, { status: ["suspended"] })
    expect(idsIn(suspended)).toEqual(["cold"])
    expect(standingIn(in1992(suspended), "CSK").status).toBe("suspended")
    expect(standingIn(in1992(suspended), "ALB").kind).toBe("nothing")
    expect(in1992(suspended).parties.has("wftu")).toBe(false)
  })

  test("holds for the histogram and for the next event", () => {
    const timeline = filtered(
      timelineOf([visit({ date: "1990" }), visit({ id: "b", date: "1991", type: "aid" })]),
      { type: ["aid"] },
    )
    const edges = [1990, 1991, 1992].map((y) => dayOf(y))
    expect([...histogramOf(timeline, edges).certain]).toEqual([0, 1])
    const from = { moment: year(1989), grain: "year", reading: "as-is" } as const
    expect(nearestNews(timeline, from, 1)).toEqual(year(1991))
  })

  test("counts what each value would leave, the other facets staying as they are", () => {
    const counts = facetCounts(filtered(history, { type: ["visit"] }))
    expect(Object.fromEntries(counts.type)).toEqual({ visit: 3, relation: 2, statement: 1 })
    expect(Object.fromEntries(counts.dir)).toEqual({ out: 1, in: 1, between: 1 })
  })
})

describe("another centre", () => {
  test("has the events that it had a part in, seen from its side", () => {
    const czechs = centred(history, "czechs")
    expect(idsIn(czechs)).toEqual(["guests", "others", "czech-relation"])
    // The other two have their seat in one town: a pulse.
    expect([...czechs.arcs.direction]).toEqual([1, 0])
  })

  test("gives the colours of its own relations", () => {
    const albania = in1992(centred(history, "ALB"))
    expect(standingIn(albania, "ALB").kind).toBe("home")
    expect(standingIn(albania, "CHN")).toMatchObject({ status: "restored" })
    expect(standingIn(albania, "CSK").kind).toBe("nothing")
  })

  test("leaves the events at their places in the columns", () => {
    const czechs = centred(history, "czechs")
    expect([...czechs.events.source]).toEqual([...history.events.source])
  })
})
