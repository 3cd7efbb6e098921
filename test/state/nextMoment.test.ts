import { describe, expect, test } from "vitest"
import { dayOf } from "../../src/calendar/day.ts"
import type { Grain } from "../../src/state/moments.ts"
import { countOfMoments, momentAt, momentOf } from "../../src/state/moments.ts"
import { nearestNews, type Way } from "../../src/state/nearestNews.ts"
import { nextMoment } from "../../src/state/nextMoment.ts"
import { certaintyIn } from "../../src/timeline/certainty.ts"
import type { Reading } from "../../src/timeline/frameAt.ts"
import type { Timeline } from "../../src/timeline/Timeline.ts"
import { chances } from "../fixtures/chances.ts"
import { timelineOf, visit } from "../fixtures/history.ts"

function randomTimeline(seed: number): Timeline {
  const chance = chances(seed)
  const year = () => 1989 + Math.floor(6 * chance())
  const month = () => String(1 + Math.floor(12 * chance())).padStart(2, "0")
  const dates = Array.from({ length: 1 + Math.floor(8 * chance()) }, () => {
    const [first, second] = [year(), year()].sort()
    const forms = [
      `${first}`,
      `${first}-${month()}`,
      `[${first}..${second}]`,
      `${first}/${second}`,
      `[..${first}]`,
    ]
    return forms[Math.floor(forms.length * chance())]!
  })
  return timelineOf(dates.map((date, i) => visit({ id: `visit-${i}`, date })))
}

/** The same, found by looking at one moment after the other. */
function byScan(timeline: Timeline, index: number, grain: Grain, reading: Reading, way: Way) {
  const { events, extent } = timeline
  for (let i = index + way; i >= 0 && i < countOfMoments(extent, grain); i += way) {
    const moment = momentAt(extent, grain, i)
    for (let event = 0; event < events.count; event++) {
      const begins = events.start[event]! >= moment.start && events.start[event]! < moment.end
      const counts = reading !== "certain" || certaintyIn(events, event, moment) === "certain"
      if (begins && counts) return moment
    }
  }
  return undefined
}

describe("the nearest moment that brings something", () => {
  test("is the one that looking at each would find, both ways, at each step of time", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const timeline = randomTimeline(seed)
      for (const grain of ["year", "month"] as const)
        for (const reading of ["as-is", "certain"] as const)
          for (let i = 0; i < countOfMoments(timeline.extent, grain); i++) {
            const moment = momentAt(timeline.extent, grain, i)
            for (const way of [1, -1] as const)
              expect(nearestNews(timeline, { moment, grain, reading }, way)).toEqual(
                byScan(timeline, i, grain, reading, way),
              )
          }
    }
  })

  test("of several years together is one year after, or before, all of them", () => {
    const timeline = timelineOf(
      ["1989", "1991", "1994"].map((date) => visit({ id: `in-${date}`, date })),
    )
    const moment = { start: dayOf(1990), end: dayOf(1993) }
    const now = { moment, grain: "year" as const, reading: "as-is" as const }
    expect(nearestNews(timeline, now, 1)).toEqual(momentOf(dayOf(1994), "year"))
    expect(nearestNews(timeline, now, -1)).toEqual(momentOf(dayOf(1989), "year"))
  })

  test("passes over events that are left out, and over what only they bring", () => {
    const timeline = timelineOf(
      ["1990", "1991", "1992"].map((date) => visit({ id: `in-${date}`, date })),
    )
    const now = {
      moment: momentOf(dayOf(1990), "year"),
      grain: "year" as const,
      reading: "as-is" as const,
    }
    const leaving = (shown: Uint8Array) => ({
      ...timeline,
      narrowed: { focus: undefined, filter: {}, shown },
    })
    const some = leaving(Uint8Array.from([1, 0, 1]))
    expect(nearestNews(some, now, 1)).toEqual(momentOf(dayOf(1992), "year"))
    const clock = { by: "event" as const, backwards: false, loops: false }
    expect(nextMoment(some, { ...now, clock })).toEqual(momentOf(dayOf(1992), "year"))
    expect(nearestNews(leaving(new Uint8Array(3)), now, 1)).toBeUndefined()
  })
})
