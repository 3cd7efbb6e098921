import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react"
import { useState } from "react"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { TimelineBar } from "../../src/panels/TimelineBar.tsx"
import { currentIndex } from "../../src/state/createViewer.ts"
import type { Timeline } from "../../src/timeline/Timeline.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"
import { show } from "./show.tsx"

const timeline = timelineOf([
  visit({ id: "perhaps", date: "[1990..1992]" }),
  visit({ id: "november", date: "1990-11" }),
  visit({ id: "one", date: "1992" }),
  visit({ id: "two", date: "1992" }),
])

const slider = () => screen.getByRole<HTMLInputElement>("slider", { name: /Moment|时刻/ })
const spoken = () => slider().getAttribute("aria-valuetext")

/** Does what a browser does with a key on a range; jsdom leaves it out. */
function press(key: "ArrowLeft" | "ArrowRight" | "Home" | "End") {
  const range = slider()
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!
  if (key === "ArrowLeft") range.stepDown()
  else if (key === "ArrowRight") range.stepUp()
  else native.set!.call(range, key === "Home" ? range.min : range.max)
  fireEvent.input(range)
}

// jsdom lays out nothing: the bars have so much room.
beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(readonly tell: ResizeObserverCallback) {}
      observe() {
        const contentRect = { width: 600, height: 70 }
        this.tell([{ contentRect } as ResizeObserverEntry], this as unknown as ResizeObserver)
      }
      disconnect() {}
    },
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe("the years under the bars", () => {
  test("are fewer where the page's text is larger", async () => {
    await import("../../src/panels/time/Bars.tsx")
    const years = async (size: string) => {
      document.documentElement.style.fontSize = size
      show(<TimelineBar />, timelineOf([], { extent: "1989/1999" }), "t=1992")
      await waitFor(() => expect(document.querySelector(".axis span")).toBeTruthy())
      const all = [...document.querySelectorAll(".axis span")].map((year) => year.textContent)
      cleanup()
      document.documentElement.style.fontSize = ""
      return all
    }
    expect(await years("16px")).toHaveLength(11)
    expect(await years("32px")).toEqual(["1990", "1992", "1994", "1996", "1998"])
  })
})

/** A page that finds that it can have no map. */
function GivingUp() {
  const [hasMap, setHasMap] = useState(true)
  return (
    <>
      <button type="button" onClick={() => setHasMap(false)}>
        No map
      </button>
      <TimelineBar map={hasMap ? "awaited" : undefined} />
    </>
  )
}

describe("the bars", () => {
  const bars = () => document.querySelector(".bars")

  test("wait for a map that is awaited, and for none where there is none", async () => {
    await import("../../src/panels/time/Bars.tsx")
    show(<TimelineBar map="awaited" />, timeline)
    await act(async () => {})
    expect(bars()).toBeNull()
    cleanup()
    const { user } = show(<GivingUp />, timeline)
    await user.click(screen.getByRole("button", { name: "No map" }))
    await waitFor(() => expect(bars()).toBeTruthy())
  })
})

describe("the slider", () => {
  test("has a label, and a place for each year of the history", () => {
    show(<TimelineBar />, timeline, "t=1992")
    const { min, max, value } = screen.getByRole<HTMLInputElement>("slider", { name: "Moment" })
    expect([min, value, max]).toEqual(["0", "3", "5"])
  })

  test("says its year and how much happened in it", () => {
    show(<TimelineBar />, timeline, "t=1992")
    expect(spoken()).toBe("1992: 2 events, 1 possible")
  })

  test("says it in Chinese to a Chinese reader", () => {
    show(<TimelineBar />, timeline, "t=1992", "zh")
    expect(screen.getByRole("slider", { name: "时刻" })).toBe(slider())
    expect(spoken()).toBe("1992年：2项事件，另有1项可能")
  })

  test("says nothing of what is possible where nothing is", () => {
    show(<TimelineBar />, timeline, "t=1989")
    expect(spoken()).toBe("1989: 0 events")
  })

  // What went on throughout is counted here, and neither in the bars nor in the sentence.
  test("counts as happening what its bars and the sentence of the moment count", () => {
    const always = relation({ date: "1989/1994", status: "friendly" })
    show(<TimelineBar />, timelineOf([always, visit()]), "t=1992")
    expect(spoken()).toBe("1992: 1 event")
  })

  test("moves the moment by a year with an arrow, and no further than the history goes", () => {
    const { state } = show(<TimelineBar />, timeline, "t=1993")
    const years = (["ArrowRight", "ArrowRight", "ArrowLeft"] as const).map((key) => {
      press(key)
      return state().t
    })
    expect(years).toEqual(["1994", "1994", "1993"])
    expect(spoken()).toBe("1993: 0 events")
  })

  test("in a drag says its moment now and then, and the last when it rests", async () => {
    show(<TimelineBar />, timeline, "t=1989")
    fireEvent.pointerDown(slider())
    press("ArrowRight")
    expect(spoken()).toBe("1990: 1 event, 1 possible")
    press("End")
    expect(spoken()).toBe("1990: 1 event, 1 possible")
    await waitFor(() => expect(spoken()).toBe("1994: 0 events"))
    fireEvent.pointerUp(slider())
    press("Home")
    expect(spoken()).toBe("1989: 0 events")
  })

  test("goes to the first moment with Home and to the last with End", () => {
    const { state } = show(<TimelineBar />, timeline, "t=1992")
    press("End")
    expect(state().t).toBe("1994")
    press("Home")
    expect(state().t).toBe("1989")
  })

  test("moves by months where the moment is one", () => {
    const { state } = show(<TimelineBar />, timeline, "t=1990-11")
    expect([slider().value, slider().max]).toEqual(["22", "71"])
    expect(spoken()).toBe("November 1990: 1 event, 1 possible")
    press("ArrowRight")
    expect(state().t).toBe("1990-12")
  })

  test("plays and pauses with the space bar", async () => {
    const { viewer, user } = show(<TimelineBar />, timeline, "t=1992")
    slider().focus()
    await user.keyboard(" ")
    expect(viewer.store.getState().playing).toBe(true)
    await user.keyboard(" ")
    expect(viewer.store.getState().playing).toBe(false)
  })
})

describe("the moment in large type", () => {
  test("is a year, or the month in words", () => {
    show(<TimelineBar />, timeline, "t=1990-11", "zh")
    expect(screen.getByText("1990年11月").closest(".moment")).not.toBeNull()
  })

  test("follows the viewer", () => {
    const { viewer, container } = show(<TimelineBar />, timeline, "t=1990")
    act(() => viewer.actions.stepBy(1))
    expect(container.querySelector(".moment")?.textContent).toBe("1991")
  })
})

test("one button plays and pauses, and says which it will do", async () => {
  const { viewer, user } = show(<TimelineBar />, timeline, "t=1992")
  await user.click(screen.getByRole("button", { name: "Play" }))
  expect(viewer.store.getState().playing).toBe(true)
  await user.click(screen.getByRole("button", { name: "Pause" }))
  expect(viewer.store.getState().playing).toBe(false)
})

test("nothing plays by itself", () => {
  const { viewer } = show(<TimelineBar />, timeline)
  expect(viewer.store.getState().playing).toBe(false)
})

/** Shows the bar and waits for what is drawn around its slider, which is loaded apart. */
async function showBars(of: Timeline, at: string) {
  const shown = show(<TimelineBar />, of, at)
  await waitFor(() => expect(shown.container.querySelector(".bars")).not.toBeNull())
  return shown
}

test("the bars are for the eye alone: the slider says what they show", async () => {
  const { container } = await showBars(timeline, "")
  expect(container.querySelector(".bars")?.getAttribute("aria-hidden")).toBe("true")
})

describe("where no arc is ever drawn", () => {
  const relations = timelineOf([
    relation({ id: "one", date: "1991", status: "friendly" }),
    relation({ id: "two", between: ["acftu", "FRA"], date: "1993", status: "restored" }),
  ])
  const areas = (container: HTMLElement) =>
    [...container.querySelectorAll(".status-chart path")].map((path) => path.getAttribute("d"))

  test("areas over the slider tell how many states have each status, year by year", async () => {
    const { container } = show(<TimelineBar />, relations, "t=1992")
    await waitFor(() => expect(areas(container)[0]).toBeTruthy())
    // Six years, at most two states: one is friendly from the third on, one restored from the fifth.
    expect(areas(container)).toEqual([
      "M0 2L0 2H1L1 2H2L2 1H3L3 1H4L4 1H5L5 1H6L6 2H5L5 2H4L4 2H3L3 2H2L2 2H1L1 2H0Z",
      "M0 2L0 2H1L1 2H2L2 1H3L3 1H4L4 0H5L5 0H6L6 1H5L5 1H4L4 1H3L3 1H2L2 2H1L1 2H0Z",
    ])
    expect(container.querySelector(".bars-certain")).toBeNull()
  })
})

describe("the bars, in pixels,", () => {
  /** The feet and the tops of the bars of a kind, in pixels over the ground. */
  const barsOf = (container: HTMLElement, kind: string) => {
    const d = container.querySelector(`.bars-${kind}`)!.getAttribute("d")!
    return [...d.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map(([, left, foot, top]) => ({
      left: Number(left),
      foot: 70 - Number(foot),
      top: 70 - Number(top),
    }))
  }

  test("show one certain event below many that are possible, and end where both end", async () => {
    const many = Array.from({ length: 48 }, (_, i) =>
      visit({ id: `perhaps-${i}`, date: "[1992..1993]" }),
    )
    const { container } = await showBars(timelineOf([visit(), ...many]), "t=1992")
    const [certain, possible] = [barsOf(container, "certain"), barsOf(container, "possible")]
    expect(certain).toMatchObject([{ foot: 0, top: 10 }])
    expect(possible[0]).toMatchObject({ left: certain[0]!.left, foot: 10, top: 70 })
    expect(barsOf(container, "now")).toEqual(certain)
  })

  test("are fewer than the pixels, however many moments there are: then each is of a month, or of years", async () => {
    const parts = { extent: "1700/1999" }
    const days = Array.from({ length: 400 }, (_, i) =>
      visit({ id: `v${i}`, date: `${1700 + (i % 300)}-03-${10 + (i % 9)}` }),
    )
    const { container, viewer } = await showBars(timelineOf(days, parts), "t=1850-03-15")
    // Of a history of 110,000 days a year is on the bar: too many for a bar a day.
    const { min, max } = slider()
    expect(Number(max) - Number(min)).toBe(365)
    expect(barsOf(container, "certain")).toHaveLength(1)
    act(() => viewer.actions.setGrain("year"))
    expect([slider().min, slider().max]).toEqual(["0", "299"])
    expect(barsOf(container, "certain")).toHaveLength(150)
  })
})

describe("a long history", () => {
  const long = timelineOf([visit({ date: "1850-06-01" })], { extent: "1700/1999" })

  test("turns its bar to the moment, wherever it goes", async () => {
    const { viewer } = await showBars(long, "t=1850-03-15")
    const isOnBar = () => {
      const [min, value, max] = [slider().min, slider().value, slider().max].map(Number)
      return min! <= value! && value! <= max!
    }
    for (const steps of [-400, 200, 99_999, -99_999, 30_000]) {
      act(() => viewer.actions.stepBy(steps))
      expect(isOnBar()).toBe(true)
      expect(slider().value).toBe(String(currentIndex(long, viewer.store.getState())))
    }
  })

  test("is gone through from end to end by Home and End, though only a part is on the bar", async () => {
    const { user, state } = await showBars(long, "t=1850-03-15")
    slider().focus()
    await user.keyboard("{End}")
    expect(state().t).toBe("1999-12-31")
    await user.keyboard("{Home}{ArrowRight}")
    expect(state().t).toBe("1700-01-02")
  })
})
