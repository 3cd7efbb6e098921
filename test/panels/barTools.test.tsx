import { act, fireEvent, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, test, vi } from "vitest"
import { Header } from "../../src/panels/Header.tsx"
import { TimelineBar } from "../../src/panels/TimelineBar.tsx"
import type { Timeline } from "../../src/timeline/Timeline.ts"
import type { Lang } from "../../src/words/wordsIn.ts"
import { rawHistory, timelineOf, visit } from "../fixtures/history.ts"
import { show } from "./show.tsx"

const step = (id: string, state: string, title: string) => ({ id, state, title: { en: title } })
const timeline = timelineOf(
  [visit({ id: "perhaps", date: "[1990..1992]" }), visit({ id: "last", date: "1993" })],
  {
    steps: [
      step("one", "t=1990", "The beginning"),
      step("two", "t=1993", "The end"),
      step("three", "t=1993&select=ALB", "And after"),
    ],
  },
)
/** A history of 110,000 days. */
const long = timelineOf([visit({ date: "1850-06-01" })], { extent: "1700/1999" })

async function showBar(of: Timeline, at: string, lang?: Lang) {
  const page = (
    <>
      <Header>{null}</Header>
      <TimelineBar onPlayedAt={vi.fn()} />
    </>
  )
  const shown = show(page, of, at, lang)
  await waitFor(() => expect(shown.container.querySelector(".bar-ground")).not.toBeNull(), {
    timeout: 5000,
  })
  return shown
}

const thumb = (name: string) => screen.getByRole<HTMLInputElement>("slider", { name })

describe("several moments together", () => {
  test("have a thumb at either end, each of which says its own, and the whole of them", async () => {
    await showBar(timeline, "t=1990..1992")
    await screen.findByRole("slider", { name: "First moment" })
    const spoken = (name: string) => thumb(name).getAttribute("aria-valuetext")
    expect(spoken("First moment")).toBe("1990")
    expect(spoken("Last moment")).toBe("1992")
    expect(spoken("All of the moments")).toBe("1990 to 1992")
    expect(screen.queryByRole("slider", { name: "Moment" })).toBeNull()
  })

  test("are made longer and shorter at either end by keys, which do not pass the other end", async () => {
    const { user, state } = await showBar(timeline, "t=1990..1992")
    const keys = async (name: string, typed: string) => {
      act(() => thumb(name).focus())
      await user.keyboard(typed)
      return state().t
    }
    await screen.findByRole("slider", { name: "First moment" })
    expect(await keys("First moment", "{ArrowRight}")).toBe("1991..1992")
    expect(await keys("First moment", "{Home}")).toBe("1989..1992")
    expect(await keys("Last moment", "{ArrowRight}")).toBe("1989..1993")
    expect(await keys("Last moment", "{Home}")).toBe("1989")
    // On one moment there still are two thumbs, and the focus stays.
    expect(await keys("Last moment", "{End}")).toBe("1989..1994")
    expect(document.activeElement).toBe(thumb("Last moment"))
  })

  test("move as a whole, and stay as many", async () => {
    const { user, state } = await showBar(timeline, "t=1990..1991")
    const whole = await screen.findByRole("slider", { name: "All of the moments" })
    act(() => whole.focus())
    await user.keyboard("{ArrowRight}")
    expect(state().t).toBe("1991..1992")
    await user.keyboard("{End}")
    expect(state().t).toBe("1993..1994")
  })

  test("are turned over where the hand drags one end past the other", async () => {
    const { state } = await showBar(timeline, "t=1990..1991")
    const first = await screen.findByRole<HTMLInputElement>("slider", { name: "First moment" })
    fireEvent.pointerDown(first)
    fireEvent.input(first, { target: { value: "4" } })
    expect(state().t).toBe("1991..1993")
    fireEvent.input(first, { target: { value: "0" } })
    fireEvent.pointerUp(first)
    expect(state().t).toBe("1989..1991")
  })

  test("are switched on and off", async () => {
    const { user, state } = await showBar(timeline, "t=1993", "zh")
    await user.click(screen.getByRole("button", { name: "时间" }))
    const several = await screen.findByRole("checkbox", { name: "多个时刻合看" })
    await user.click(several)
    expect(state().t).toBe("1992..1994")
    expect(await screen.findByRole("slider", { name: "起点" })).toBeTruthy()
    await user.click(several)
    expect(state().t).toBe("1992")
    expect(screen.getByRole("slider", { name: "时刻" })).toBeTruthy()
  })

  test("end where one is gone to from elsewhere", async () => {
    const { viewer } = await showBar(timeline, "t=1990..1991")
    await screen.findByRole("slider", { name: "First moment" })
    act(() => viewer.actions.tell("two"))
    expect(screen.getByRole("slider", { name: "Moment" })).toBeTruthy()
  })
})

describe("a long time", () => {
  const onBar = () => screen.getByRole("slider", { name: "Time on the bar" })

  test("is on the bar in part, which is said, and moved by keys", async () => {
    const { user, state } = await showBar(long, "t=1850-06-01")
    expect(onBar().getAttribute("aria-valuetext")).toBe("20 March 1850 to 20 March 1851")
    act(() => onBar().focus())
    await user.keyboard("{End}")
    expect(onBar().getAttribute("aria-valuetext")).toBe("31 December 1998 to 31 December 1999")
    await user.keyboard("{Home}{PageUp}")
    expect(onBar().getAttribute("aria-valuenow")).toBe("366")
    // Only what is on the bar has changed.
    expect(state().t).toBe("1850-06-01")
  })

  test("is zoomed by buttons, about the moment, up to all of it, where there is no part to show", async () => {
    const { user } = await showBar(long, "t=1850-06-01")
    const { min, max, value } = thumb("Moment")
    await user.click(screen.getByRole("button", { name: "Zoom in on the bar" }))
    const now = thumb("Moment")
    expect(Number(now.max) - Number(now.min)).toBeLessThan((Number(max) - Number(min)) / 1.9)
    expect(now.value).toBe(value)
    await user.click(screen.getByRole("button", { name: "Show all of the time on the bar" }))
    expect([thumb("Moment").min, thumb("Moment").max]).toEqual(["0", "109571"])
    expect(screen.queryByRole("slider", { name: "Time on the bar" })).toBeNull()
  })

  test("is zoomed by keys wherever the focus is on the bar", async () => {
    const { user } = await showBar(timeline, "t=1990-11")
    const count = () => Number(thumb("Moment").max) - Number(thumb("Moment").min) + 1
    act(() => thumb("Moment").focus())
    expect(count()).toBe(72)
    await user.keyboard("++")
    expect(count()).toBe(18)
    await user.keyboard("-")
    expect(count()).toBe(36)
    await user.keyboard("0")
    expect(count()).toBe(72)
  })
})

describe("the marks on the bar", () => {
  test("are the steps of the tour, by name; one press tells one, and the next of the same moment", async () => {
    const { user, state } = await showBar(timeline, "t=1990")
    const steps = within(screen.getByRole("list", { name: "Steps of the tour on the bar" }))
    expect(steps.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "The beginning",
      "The endAnd after",
    ])
    const second = () => steps.getAllByRole("button")[1]!
    await user.click(second())
    expect(state()).toMatchObject({ t: "1993", step: "two" })
    expect(second().getAttribute("aria-current")).toBe("step")
    await user.click(second())
    expect(state()).toMatchObject({ step: "three" })
    await user.keyboard("{ArrowLeft}{Enter}")
    expect(state()).toMatchObject({ t: "1990", step: "one" })
  })

  test("are brackets from the first to the last day of the event that is chosen", async () => {
    const { viewer, container } = await showBar(timeline, "t=1990")
    const bracket = () => container.querySelector<HTMLElement>(".bracket-chosen")
    expect(bracket()).toBeNull()
    act(() => viewer.actions.select({ kind: "event", id: "perhaps" }))
    const percents = [bracket()!.style.left, bracket()!.style.width].map(Number.parseFloat)
    expect(percents.map((n) => `${n.toFixed(2)}%`)).toEqual(["16.67%", "50.00%"])
  })
})

describe("a history of any length has a bar and words", () => {
  const { events: _, ...parts } = rawHistory()
  test.each([
    ["of one day", "1992-03-05", [visit({ date: "1992-03-05" })], "", "5 March 1992: 1 event"],
    ["of three centuries", "1700/1999", [visit({ date: "1850" })], "", "1850: 1 event"],
    ["without an event", "1989/1994", [], "", "1989: 0 events"],
    ["with one event", "1989/1994", [visit()], "", "1992: 1 event"],
    [
      "with all on one day",
      "1989/1994",
      [1, 2, 3].map((i) => visit({ id: `v${i}`, date: "1992-03-05" })),
      "",
      "March 1992: 3 events",
    ],
    ["with what never ends", "1989/1994", [visit({ date: "1990/.." })], "", "1990: 1 event"],
    ["asked for a date beyond it", "1989/1994", [visit()], "t=1850", "1992: 1 event"],
    [
      "in a window of no events",
      "1989/1994",
      [visit()],
      "t=1994&window=trail&trail=1",
      "1993 to 1994: 0 events",
    ],
    ["at a step that is typed wrong", "1989/1994", [visit()], "step=nope", "1992: 1 event"],
  ])("%s", async (_, extent, events, at, spoken) => {
    const { container } = await showBar(timelineOf(events, { ...parts, extent }), at)
    expect(thumb("Moment").getAttribute("aria-valuetext")).toBe(spoken)
    for (const part of [".moment", ".summary"])
      expect(container.querySelector(part)!.textContent).not.toBe("")
  })
})
