import { describe, expect, test } from "vitest"
import { dayOf } from "../../src/calendar/day.ts"
import { detailOf } from "../../src/timeline/createTimeline.ts"
import { doubtOf, frameAt, standingIn } from "../../src/timeline/frameAt.ts"
import type { Timeline } from "../../src/timeline/Timeline.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"

const year = (y: number) => ({ start: dayOf(y), end: dayOf(y + 1) })
const month = (y: number, m: number) => ({ start: dayOf(y, m), end: dayOf(y, m + 1) })
const inMoment = (timeline: Timeline, moment: { start: number; end: number }) =>
  frameAt(timeline, { moment, reading: "as-is" })

/** The ids of what is certain and possible in a moment. */
function idsIn(timeline: Timeline, moment: { start: number; end: number }) {
  const frame = inMoment(timeline, moment)
  const ids = (indices: Uint32Array) => [...indices].map((i) => detailOf(timeline, i).id)
  return { certain: ids(frame.certain), possible: ids(frame.possible) }
}

const standing = (timeline: Timeline, code: string, y: number) =>
  standingIn(inMoment(timeline, year(y)), code)

describe("an event is certain or possible", () => {
  test("a year's event is certain in its year and only possible in a month of it", () => {
    const timeline = timelineOf([visit({ date: "1992" })])
    expect(idsIn(timeline, year(1992))).toEqual({ certain: ["a-visit"], possible: [] })
    expect(idsIn(timeline, month(1992, 5))).toEqual({ certain: [], possible: ["a-visit"] })
    expect(idsIn(timeline, year(1993))).toEqual({ certain: [], possible: [] })
  })

  test("one of several years is possible in each and certain only in a moment that holds them all", () => {
    const timeline = timelineOf([visit({ date: "[1990..1992]" })])
    for (const y of [1990, 1991, 1992])
      expect(idsIn(timeline, year(y)).possible).toEqual(["a-visit"])
    expect(idsIn(timeline, { start: dayOf(1989), end: dayOf(1995) }).certain).toEqual(["a-visit"])
  })

  test("what lasted is certain in every moment that it overlaps", () => {
    const timeline = timelineOf([visit({ date: "1990/1992" })])
    expect(idsIn(timeline, month(1991, 7)).certain).toEqual(["a-visit"])
  })

  test("an event with an unnamed party is never certain, because of who", () => {
    const some = { someOf: [], label: "some", at: "africa" }
    const timeline = timelineOf([visit({ to: [some] })])
    expect(idsIn(timeline, year(1992))).toEqual({ certain: [], possible: ["a-visit"] })
    expect(doubtOf(timeline, 0)).toBe("who")
  })

  test("an event of which one party of several is unnamed is certain, and only that arc is not", () => {
    const some = { someOf: [], label: "some", at: "africa" }
    const timeline = timelineOf([visit({ to: ["ALB", some] })])
    expect(idsIn(timeline, year(1992)).certain).toEqual(["a-visit"])
    expect(inMoment(timeline, year(1992)).arcs).toMatchObject({ certain: 1, possible: 1 })
  })

  test("what is disputed is possible, what is inferred certain", () => {
    const timeline = timelineOf([
      visit({ certainty: "disputed" }),
      visit({ id: "inferred", certainty: "inferred", note: "because" }),
    ])
    expect(idsIn(timeline, year(1992))).toEqual({ certain: ["inferred"], possible: ["a-visit"] })
    expect(doubtOf(timeline, 0)).toBe("disputed")
  })

  test("what came before the moment is in its window, and decides no status by that", () => {
    const timeline = timelineOf([visit(), visit({ id: "before", date: "1990" })])
    const window = { start: dayOf(1990), end: dayOf(1993) }
    const frame = frameAt(timeline, { moment: year(1992), window, reading: "as-is" })
    expect([...frame.certain].map((i) => detailOf(timeline, i).id)).toEqual(["before", "a-visit"])
    expect(frame.arcs.certain).toBe(2)
    expect(frame.polities).toEqual(inMoment(timeline, year(1992)).polities)
  })

  test.each([
    ["earliest", 1990],
    ["middle", 1991],
    ["latest", 1992],
  ] as const)(
    "played at its %s day, what is uncertain is certain in one year",
    (playedAt, then) => {
      const timeline = timelineOf([visit({ date: "[1990..1992]" })], {}, playedAt)
      for (const y of [1990, 1991, 1992])
        expect(idsIn(timeline, year(y)).certain).toEqual(y === then ? ["a-visit"] : [])
    },
  )

  test("what lasted is played as long as it did", () => {
    const timeline = timelineOf([visit({ date: "1990/1992" })], {}, "earliest")
    expect(idsIn(timeline, year(1992)).certain).toEqual(["a-visit"])
  })

  test("a reader may leave out what is not certain", () => {
    const timeline = timelineOf([visit({ date: "[1990..1992]" })])
    const frame = frameAt(timeline, { moment: year(1991), reading: "certain" })
    expect([frame.possible.length, frame.arcs.possible]).toEqual([0, 0])
    expect(standingIn(frame, "ALB").kind).toBe("nothing")
  })

  test("events are found beside one that is much longer", () => {
    const timeline = timelineOf([
      visit({ id: "long", date: "1989/1994" }),
      visit({ id: "short", date: "1990" }),
      visit({ id: "late", date: "1994" }),
    ])
    expect(idsIn(timeline, year(1994)).certain).toEqual(["long", "late"])
  })
})

describe("a country's status", () => {
  test("holds from the event on, and before it the country has none", () => {
    const timeline = timelineOf([relation({ date: "1991" })])
    expect(standing(timeline, "ALB", 1990).kind).toBe("nothing")
    for (const y of [1991, 1994]) expect(standing(timeline, "ALB", y).status).toBe("restored")
  })

  test("is hatched while a change is only possible, over the status that it had", () => {
    const timeline = timelineOf([
      relation({ id: "before", date: "1972~", status: "suspended" }),
      relation({ id: "after", date: "[1990..1992]" }),
    ])
    expect(standing(timeline, "ALB", 1989)).toMatchObject({ status: "suspended" })
    expect(standing(timeline, "ALB", 1991)).toMatchObject({
      status: "suspended",
      possibleStatus: "restored",
      possibleEvent: 1,
    })
    expect(standing(timeline, "ALB", 1992)).toMatchObject({ status: "restored", decidedBy: 1 })
    expect(standing(timeline, "ALB", 1992).possibleStatus).toBeUndefined()
  })

  test("is set by an interval only within it, and an earlier one holds again after", () => {
    const timeline = timelineOf([
      relation({ id: "friendly", date: "1989", status: "friendly" }),
      relation({ id: "break", date: "1991/1992", status: "suspended" }),
    ])
    const statuses = [1990, 1991, 1992, 1993].map((y) => standing(timeline, "ALB", y).status)
    expect(statuses).toEqual(["friendly", "suspended", "suspended", "friendly"])
  })

  test("of an open interval holds from its beginning until a later change", () => {
    const timeline = timelineOf([
      relation({ id: "friendly", date: "1989/..", status: "friendly" }),
      relation({ id: "break", date: "1991", status: "suspended" }),
    ])
    expect(standing(timeline, "ALB", 1990).status).toBe("friendly")
    expect(standing(timeline, "ALB", 1991).status).toBe("suspended")
  })

  test("in a tie is decided by the end of the bounds, then the start, then the order in the file", () => {
    const decided = (a: string, b: string) => {
      const events = [
        relation({ id: "a", date: a, status: "friendly" }),
        relation({ id: "b", date: b, status: "suspended" }),
      ]
      return standing(timelineOf(events), "ALB", 1993).status
    }
    expect(decided("[1990..1992]", "1991")).toBe("friendly")
    expect(decided("1992-12", "1992")).toBe("friendly")
    expect(decided("1992", "1992")).toBe("suspended")
  })

  test("is not set by a visit, which is an event recorded without a status", () => {
    const timeline = timelineOf([visit()])
    expect(standing(timeline, "ALB", 1991).kind).toBe("nothing")
    expect(standing(timeline, "ALB", 1993).kind).toBe("recorded")
  })

  test("is not set by an unnamed party", () => {
    const timeline = timelineOf([
      relation({ between: ["acftu", { someOf: ["ALB"], label: "one of them" }] }),
    ])
    expect(standing(timeline, "ALB", 1993).kind).toBe("nothing")
  })

  test("is that of its actors, the latest one where they differ", () => {
    const timeline = timelineOf([
      relation({ id: "a", date: "1990", between: ["acftu", "uil"] }),
      relation({ id: "b", date: "1992", between: ["acftu", "cgil"], status: "friendly" }),
    ])
    expect(standing(timeline, "ITA", 1991)).toMatchObject({ status: "restored" })
    expect(standing(timeline, "ITA", 1993)).toMatchObject({ status: "friendly", differ: true })
  })

  test("goes to the country that holds the actor's seat on the day", () => {
    const timeline = timelineOf([relation({ date: "1991", between: ["acftu", "czechs"] })])
    expect(standing(timeline, "CSK", 1991).status).toBe("restored")
    expect(standing(timeline, "CZE", 1993).status).toBe("restored")
    expect(standing(timeline, "SVK", 1993).kind).toBe("nothing")
  })

  test("ends with the state", () => {
    const timeline = timelineOf([relation({ date: "1990", between: ["acftu", "SUN"] })])
    expect(standing(timeline, "SUN", 1990).status).toBe("restored")
    expect(standing(timeline, "RUS", 1992).kind).toBe("nothing")
  })

  test("is home at the centre, and an international organisation colours no country", () => {
    const timeline = timelineOf([relation({ date: "1990", between: ["acftu", "wftu"] })])
    expect(standing(timeline, "CHN", 1990).kind).toBe("home")
    expect(standing(timeline, "CSK", 1991).kind).toBe("nothing")
    expect(inMoment(timeline, year(1991)).parties.get("wftu")).toMatchObject({ status: "restored" })
  })
})

describe("an arc", () => {
  const ends = (events: unknown[]) => {
    const { arcs } = timelineOf(events)
    return Array.from({ length: arcs.count }, (_, i) => [
      ...[...arcs.ends.slice(4 * i, 4 * i + 4)].map((value) => Math.round(value)),
      arcs.direction[i],
    ])
  }

  test("flies from seat to capital, out and in", () => {
    expect(ends([visit()])).toEqual([[116, 40, 20, 41, 1]])
    expect(ends([visit({ from: ["ALB"], to: ["acftu"] })])).toEqual([[20, 41, 116, 40, 2]])
  })

  test("goes to the place of the event where it is told", () => {
    expect(ends([visit({ to: ["wftu"], place: "moscow" })])).toEqual([[116, 40, 38, 56, 1]])
  })

  test("is a pulse, which goes nowhere, where something was said, or all are at home", () => {
    const atHome = [116, 40, 116, 40, 0]
    expect(ends([visit({ type: "statement" })])).toEqual([atHome])
    expect(ends([visit({ type: "congress", to: undefined })])).toEqual([atHome])
    expect(ends([visit({ to: ["CHN"] })])).toEqual([atHome])
    expect(ends([visit({ type: "statement", place: "moscow" })])).toEqual([[38, 56, 38, 56, 0]])
    const joint = { type: "statement", from: ["wftu", "czechs", "acftu"] }
    expect(ends([visit(joint)])).toEqual([[14, 50, 14, 50, 0], atHome])
  })

  test("is not what a pulse is counted as", () => {
    const timeline = timelineOf([visit(), visit({ id: "said", type: "statement" })])
    expect([timeline.arcs.count, timeline.arcs.lines]).toEqual([2, 1])
    expect(inMoment(timeline, year(1992)).arcs).toMatchObject({ certain: 2, lines: 1 })
  })

  test("leads from stop to stop where the source gives an order", () => {
    const journey = visit({ from: ["acftu", "uil"], to: ["ALB", "wftu", "FRA"], route: true })
    const { arcs } = timelineOf([journey])
    expect(ends([journey])).toEqual([
      [116, 40, 20, 41, 1],
      [20, 41, 14, 50, 1],
      [14, 50, 2, 49, 1],
      [12, 42, 20, 41, 3],
    ])
    expect([...arcs.leg]).toEqual([0, 1, 2, 0])
    expect([...arcs.legs]).toEqual([3, 3, 3, 3])
  })

  test("goes to where a party that is not named is said to be, and is never certain", () => {
    const timeline = timelineOf([
      visit({ to: [{ someOf: ["KEN", "MLI"], label: "some", at: "africa" }] }),
    ])
    expect([...timeline.arcs.ends].map(Math.round)).toEqual([116, 40, 20, 5])
    expect(inMoment(timeline, year(1992)).arcs).toMatchObject({ certain: 0, possible: 1 })
  })

  test("is a pulse that is never certain where nobody says whom, nor where", () => {
    const timeline = timelineOf([visit({ to: [{ someOf: ["KEN", "MLI"], label: "some" }] })])
    expect([...timeline.arcs.ends].map(Math.round)).toEqual([116, 40, 116, 40])
    expect([...timeline.arcs.unsure]).toEqual([1])
  })

  test("is made for each pair", () => {
    expect(ends([visit({ from: ["acftu", "uil"], to: ["ALB", "FRA"] })])).toHaveLength(4)
  })

  test("ends in the capital of the day: Bonn in 1989, Berlin in 1991", () => {
    expect(ends([visit({ to: ["DEU"], date: "1989" })])[0]!.slice(2, 4)).toEqual([7, 51])
    expect(ends([visit({ to: ["DEU"], date: "1991" })])[0]!.slice(2, 4)).toEqual([13, 53])
  })

  test("is drawn without a head for a meeting, and not at all for a relation", () => {
    expect(
      ends([visit({ type: "meeting", from: undefined, to: undefined, between: ["CHN", "wftu"] })]),
    ).toEqual([[116, 40, 14, 50, 0]])
    expect(ends([relation()])).toEqual([])
  })
})
