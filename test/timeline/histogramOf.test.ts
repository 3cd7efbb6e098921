import { describe, expect, test } from "vitest"
import { dayOf } from "../../src/calendar/day.ts"
import { certaintyIn } from "../../src/timeline/certainty.ts"
import { happenedIn } from "../../src/timeline/happenedIn.ts"
import { histogramOf } from "../../src/timeline/histogramOf.ts"
import type { Timeline } from "../../src/timeline/Timeline.ts"
import { chances } from "../fixtures/chances.ts"
import { timelineOf, visit } from "../fixtures/history.ts"

const years = [1989, 1990, 1991, 1992, 1993, 1994, 1995].map((year) => dayOf(year))

/** How many events are certain, and how many possible, in each year from 1989 to 1994. */
function counts(...dates: string[]) {
  const events = dates.map((date, i) => visit({ id: `v${i}`, date }))
  const { certain, possible } = histogramOf(timelineOf(events), years)
  return { certain: [...certain], possible: [...possible] }
}

const none = [0, 0, 0, 0, 0, 0]

describe("the bars of the timeline", () => {
  test("count an event in its year, however finely it is known", () => {
    expect(counts("1990", "1990-11", "1990-11-03", "1994-12-31")).toEqual({
      certain: [0, 3, 0, 0, 0, 1],
      possible: none,
    })
  })

  test("count one of several years as possible in each", () => {
    expect(counts("[1990..1992]")).toEqual({ certain: none, possible: [0, 1, 1, 1, 0, 0] })
  })

  test("count what lasted where it began", () => {
    expect(counts("1990/1993")).toEqual({ certain: [0, 1, 0, 0, 0, 0], possible: none })
  })

  test("count nowhere what went on from before, and what began earlier than the history", () => {
    expect(counts("1989/1994", "1980/1991", "../1990", "1972")).toEqual({
      certain: none,
      possible: none,
    })
  })

  test("find a short event beside one whose bounds are much longer", () => {
    expect(counts("1989/1994", "[1949..1994]", "1993").certain).toEqual([0, 0, 0, 0, 1, 0])
  })

  test("in months hold a year's event as possible twelve times", () => {
    const months = Array.from({ length: 13 }, (_, i) => dayOf(1992, i + 1))
    const { certain, possible } = histogramOf(timelineOf([visit({ date: "1992" })]), months)
    expect([Math.max(...certain), Math.min(...possible)]).toEqual([0, 1])
  })
})

/** The same, found by asking of each event in each moment. */
function byScan(timeline: Timeline, edges: readonly number[], shown?: Uint8Array) {
  const counts = { certain: [] as number[], possible: [] as number[], absent: [] as number[] }
  for (let m = 0; m + 1 < edges.length; m++) {
    const moment = { start: edges[m]!, end: edges[m + 1]! }
    for (const column of Object.values(counts)) column.push(0)
    for (let i = 0; i < timeline.events.count; i++)
      if (shown?.[i] !== 0 && happenedIn(timeline, i, moment))
        counts[certaintyIn(timeline.events, i, moment)][m]!++
  }
  return { certain: counts.certain, possible: counts.possible }
}

/** Some events with dates of every form, within the history and over its ends. */
function someEvents(chance: () => number) {
  const year = () => 1985 + Math.floor(14 * chance())
  return Array.from({ length: 12 }, (_, i) => {
    const [first, last] = [year(), year()].sort()
    const forms = [`${first}`, `${first}-11`, `${first}-11-03`, `[${first}..${last}]`]
    forms.push(`${first}/${last}`, `[..${last}]`, `${first}/..`)
    const date = forms[Math.floor(forms.length * chance())]!
    return visit({ id: `v${i}`, date, certainty: chance() < 0.2 ? "disputed" : "stated" })
  })
}

const leaving = (timeline: Timeline, shown: Uint8Array): Timeline => ({
  ...timeline,
  narrowed: { focus: undefined, filter: {}, shown },
})

describe("counting in one pass", () => {
  const months = Array.from({ length: 73 }, (_, i) => dayOf(1989, i + 1))
  const unequal = [1988, 1989, 1993, 1994, 2001].map((year) => dayOf(year))

  test("counts what asking in each moment counts, whatever the moments and what is left out", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const chance = chances(seed)
      const timeline = timelineOf(someEvents(chance))
      const shown = Uint8Array.from({ length: timeline.events.count }, () =>
        chance() < 0.5 ? 0 : 1,
      )
      for (const edges of [years, months, unequal])
        for (const mask of [undefined, shown]) {
          const { certain, possible } = histogramOf(
            mask ? leaving(timeline, mask) : timeline,
            edges,
          )
          const counted = { certain: [...certain], possible: [...possible] }
          expect(counted).toEqual(byScan(timeline, edges, mask))
        }
    }
  })
})
