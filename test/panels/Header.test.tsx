import { act, screen, waitFor } from "@testing-library/react"
import { describe, expect, test, vi } from "vitest"
import { Header } from "../../src/panels/Header.tsx"
import { startPlayback } from "../../src/state/playback.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"
import { show } from "./show.tsx"

const header = <Header>{null}</Header>
const summary = () => screen.getAllByText(/[.。]$/)[0]!

const timeline = timelineOf([
  visit({ id: "one" }),
  visit({ id: "two", to: ["FRA"] }),
  visit({ id: "meeting", type: "meeting", to: ["wftu"] }),
  relation({ id: "albania" }),
  relation({ id: "wftu", between: ["acftu", "wftu"] }),
  visit({ id: "perhaps", date: "[1990..1992]" }),
])

describe("the title", () => {
  test("is the page's one heading, in the reader's language", () => {
    show(header, timeline, "", "zh")
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("测试史")
  })

  test("of a history without the reader's language is marked with its own", () => {
    show(header, timelineOf([], { title: { fr: "Une histoire" } }))
    expect(screen.getByText("Une histoire").lang).toBe("fr")
  })
})

describe("the sentence of a moment", () => {
  test("counts the visits, names who took a status, and tells what is only possible", () => {
    show(header, timeline, "t=1992")
    expect(summary().textContent).toBe(
      "1992: 2 visits, 1 meeting; Restored: Albania, WFTU; 1 more possible, its date or party not certain.",
    )
  })

  test("says the same in Chinese", () => {
    show(header, timeline, "t=1992", "zh")
    expect(summary().textContent).toBe(
      "1992年：2次访问、1次会见；恢复：阿尔巴尼亚、世界工联；另有1项时间或对象不确定。",
    )
  })

  test("says of an empty moment that nothing is recorded", () => {
    show(header, timeline, "t=1989")
    expect(summary().textContent).toBe("1989: nothing recorded.")
  })

  test("names four that took a status and counts the rest", () => {
    const codes = ["ALB", "FRA", "ITA", "POL", "ESP", "PRT"]
    const events = codes.map((code) =>
      relation({ id: `with-${code.toLowerCase()}`, between: ["acftu", code] }),
    )
    show(header, timelineOf(events), "t=1992")
    expect(summary().textContent).toBe("1992: Restored: Albania, France, Italy, Poland +2.")
  })

  test("follows the viewer once the moment rests", async () => {
    const { viewer } = show(header, timeline, "t=1989")
    act(() => viewer.actions.stepBy(1))
    await waitFor(() =>
      expect(summary().textContent).toMatch(/^1990: nothing new is certain; 1 more possible/),
    )
  })

  test("is spoken once the moment rests, and not while it plays", () => {
    vi.useFakeTimers()
    const { viewer } = show(header, timeline, "t=1992")
    const spoken = () => document.querySelector("[aria-live=polite]")!.textContent
    const wait = (time: number) => act(() => vi.advanceTimersByTime(time))
    expect(spoken()).toBe("")
    wait(1000)
    expect(spoken()).toBe(summary().textContent)
    act(() => viewer.actions.setPlaying(true))
    act(() => viewer.actions.stepBy(1))
    wait(5000)
    expect(spoken()).toMatch(/^1992/)
    act(() => viewer.actions.setPlaying(false))
    wait(1000)
    expect(spoken()).toMatch(/^1993/)
    vi.useRealTimers()
  })

  test("is spoken at most once a second while a key is held, and at the end of a play", () => {
    vi.useFakeTimers()
    const { viewer } = show(header, timeline, "t=1989")
    const region = document.querySelector("[aria-live=polite]")!
    const said: string[] = []
    const wait = (time: number) => {
      act(() => vi.advanceTimersByTime(time))
      if (region.textContent !== (said.at(-1) ?? "")) said.push(region.textContent!)
    }
    for (let i = 0; i < 40; i++) {
      act(() => viewer.actions.stepBy(i % 2 === 0 ? 1 : -1))
      wait(50)
    }
    wait(1000)
    expect(said).toHaveLength(1)
    act(() => viewer.actions.setPlaying(true))
    const stop = startPlayback(viewer)
    for (let i = 0; i < 100; i++) wait(100)
    stop()
    expect(viewer.store.getState().playing).toBe(false)
    expect(said).toHaveLength(2)
    expect(said[1]).toMatch(/^1994/)
    vi.useRealTimers()
  })

  test("names the state with which it was, though it ended before the year did", () => {
    show(header, timelineOf([relation({ date: "1991-06", between: ["acftu", "SUN"] })]), "t=1991")
    expect(summary().textContent).toBe("1991: Restored: Soviet Union.")
  })
})
