import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { dayOf } from "../../src/calendar/day.ts"
import { choiceOf, stateOf } from "../../src/state/choiceOf.ts"
import { type Choice, createViewer } from "../../src/state/createViewer.ts"
import {
  countOfMoments,
  indexOfMoment,
  momentAt,
  momentText,
  movedBy,
  readMoment,
} from "../../src/state/moments.ts"
import { startPlayback } from "../../src/state/playback.ts"
import { queryOf } from "../../src/state/queryOf.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"

const timeline = timelineOf([
  relation({ id: "always", date: "1989/1994", status: "friendly" }),
  visit({ id: "early", date: "[1989..1992]" }),
  visit({ id: "first-certain", date: "1991" }),
])

describe("moments", () => {
  const extent = { start: dayOf(1989, 6), end: dayOf(1994, 3) }

  test("are counted and found by index at every grain", () => {
    expect(countOfMoments(extent, "year")).toBe(6)
    expect(countOfMoments(extent, "month")).toBe(57)
    for (const grain of ["year", "month", "day"] as const)
      for (const index of [0, 1, 3]) {
        const moment = momentAt(extent, grain, index)
        expect(indexOfMoment(extent, grain, moment.start)).toBe(index === 0 ? 0 : index)
      }
  })

  test("past the end are held at the end", () => {
    expect(momentText(momentAt(extent, "year", 99), "year")).toBe("1994")
    expect(momentText(momentAt(extent, "month", -1), "month")).toBe("1989-06")
  })

  test("are written and read alike", () => {
    for (const text of ["1992", "1992-03", "1992-03-21", "1990..1992", "1990-05..1992-02"]) {
      const { moment, grain } = readMoment(text)!
      expect(momentText(moment, grain)).toBe(text)
    }
    for (const text of ["[1990..1992]", "1992..1990", "1990..1992-03", "..1992"])
      expect(readMoment(text)).toBeUndefined()
  })
})

describe("several moments together", () => {
  const extent = { start: dayOf(1989), end: dayOf(1995) }
  const from = (text: string, steps: number) => {
    const { moment, grain } = readMoment(text)!
    return momentText(movedBy(extent, moment, grain, steps), grain)
  }

  test("move on as one, and stay as many at either end", () => {
    expect(from("1990..1991", 1)).toBe("1991..1992")
    expect(from("1990..1991", 9)).toBe("1993..1994")
    expect(from("1990-11..1990-12", -99)).toBe("1989-01..1989-02")
  })
})

describe("the window", () => {
  const windowWith = (choice: Partial<Choice>) =>
    queryOf(timeline, createViewer(timeline, { moment: yearOf(1993), ...choice }).store.getState())
      .window
  const yearOf = (year: number) => ({ start: dayOf(year), end: dayOf(year + 1) })

  test("is the moment, with the years of a trail before it, or all since the beginning", () => {
    const end = dayOf(1994)
    expect(windowWith({})).toEqual({ start: dayOf(1993), end })
    expect(windowWith({ window: "trail", trail: 2 })).toEqual({ start: dayOf(1991), end })
    expect(windowWith({ window: "trail", trail: 50 })).toEqual({ start: dayOf(1989), end })
    expect(windowWith({ window: "all" })).toEqual({ start: dayOf(1989), end })
  })
})

describe("a viewer", () => {
  test("begins at the first year with a certain event", () => {
    const { t } = stateOf(createViewer(timeline))
    expect(t).toBe("1991")
  })

  test("keeps its frame until the moment or the reading changes", () => {
    const viewer = createViewer(timeline)
    const frame = viewer.frame()
    viewer.actions.select({ kind: "country", code: "ALB" })
    expect(viewer.frame()).toBe(frame)
    viewer.actions.stepBy(1)
    expect(viewer.frame()).not.toBe(frame)
  })

  test("reads a state, and tells what of it the history does not know", () => {
    const { choice, refused } = choiceOf(timeline, { t: "1850", select: "event:lost" })
    expect(refused).toEqual(["t", "select"])
    expect(choice).toMatchObject({ moment: { start: dayOf(1991) }, selection: undefined })
    expect(choiceOf(timeline, { t: "1992-03", select: "event:early" })).toMatchObject({
      choice: { grain: "month", selection: { kind: "event", id: "early" } },
      refused: [],
    })
  })
})

describe("playing", () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  test("moves on by the clock, stops at the end, and begins again from the start", () => {
    const viewer = createViewer(timeline, { speed: 1 })
    viewer.actions.setPlaying(true)
    startPlayback(viewer)
    vi.advanceTimersByTime(1000)
    expect(stateOf(viewer).t).toBe("1992")
    vi.advanceTimersByTime(5000)
    expect(stateOf(viewer).t).toBe("1994")
    expect(viewer.store.getState().playing).toBe(false)
    const stop = startPlayback(viewer)
    expect(stateOf(viewer).t).toBe("1989")
    stop()
    vi.advanceTimersByTime(5000)
    expect(stateOf(viewer).t).toBe("1989")
  })

  test("goes back, and round and round, where that was chosen", () => {
    const viewer = createViewer(timeline, { speed: 1 })
    viewer.actions.setClock({ backwards: true, loops: true })
    const stop = startPlayback(viewer)
    const seen = Array.from({ length: 5 }, () => {
      vi.advanceTimersByTime(1000)
      return stateOf(viewer).t
    })
    expect(seen).toEqual(["1990", "1989", "1994", "1993", "1992"])
    stop()
  })

  test("by event leaves out the years that bring nothing", () => {
    const sparse = timelineOf([visit({ date: "1989" }), visit({ id: "last", date: "1993" })])
    const viewer = createViewer(sparse, { speed: 1 })
    viewer.actions.setClock({ by: "event" })
    viewer.actions.setPlaying(true)
    const stop = startPlayback(viewer)
    vi.advanceTimersByTime(1000)
    expect(stateOf(viewer).t).toBe("1993")
    expect(viewer.store.getState().playing).toBe(false)
    stop()
  })
})
