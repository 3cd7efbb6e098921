import { act, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import { MomentList } from "../../src/panels/MomentList.tsx"
import { relation, timelineOf, visit } from "../fixtures/history.ts"
import { show, textsOf } from "./show.tsx"

const timeline = timelineOf([
  relation({ id: "friends", date: "1989/1994", title: "Friends throughout" }),
  visit({ id: "perhaps", date: "[1990..1992]", title: "Perhaps a visit" }),
  visit({ id: "one", title: "A first visit" }),
  visit({ id: "two", title: "A second visit" }),
])

/** The titles under a heading of the list. */
const under = (heading: string) => {
  const section = screen.getByRole("heading", { level: 3, name: heading }).closest("section")!
  return textsOf(within(section).getAllByRole("button"))
}

describe("the events of a moment", () => {
  test("are told as certain, only possible, and throughout, each with its number", () => {
    show(<MomentList />, timeline, "t=1992")
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Events of 1992")
    expect(under("Certain 2")).toEqual(["A first visit", "A second visit"])
    expect(under("Only possible 1")).toEqual(["Perhaps a visit"])
    expect(under("Throughout 1")).toEqual(["Friends throughout"])
  })

  test("have no heading for a group that is empty", () => {
    show(<MomentList />, timeline, "t=1990", "zh")
    expect(textsOf(screen.getAllByRole("heading"))).toEqual([
      "1990年的事件",
      "仅为可能 1",
      "始终 1",
    ])
  })

  test("of a month are what was then, and what may have been", () => {
    show(<MomentList />, timeline, "t=1992-03")
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Events of March 1992")
    expect(under("Only possible 3")).toHaveLength(3)
  })

  test("are a hundred at first, and more where they are wanted", { timeout: 30_000 }, async () => {
    const visits = Array.from({ length: 250 }, (_, i) =>
      visit({ id: `v${i}`, title: `Visit ${i}` }),
    )
    const { user } = show(<MomentList />, timelineOf(visits), "t=1992")
    const count = () => screen.getAllByText(/^Visit \d+$/).length
    expect(count()).toBe(100)
    await user.click(await screen.findByText("Show 100 more", {}, { timeout: 10_000 }))
    expect(count()).toBe(200)
    expect(screen.getByText(/^The first 200 of 250 are listed/)).toBeTruthy()
    await user.click(screen.getByText("Show 50 more"))
    expect(count()).toBe(250)
    expect(screen.queryByText(/are listed/)).toBeNull()
  })

  test("that there are none is said in words", () => {
    show(<MomentList />, timelineOf([visit()]), "t=1990")
    expect(screen.getByText("No event is recorded for this moment.")).toBeTruthy()
    expect(screen.queryAllByRole("list")).toEqual([])
  })

  test("leave out what is only possible for a reader who hides it", async () => {
    const { viewer } = show(<MomentList />, timeline, "t=1992")
    act(() => viewer.actions.setReading("certain"))
    await waitFor(() => expect(screen.queryByText("Perhaps a visit")).toBeNull())
  })

  test("are each a way to the event", async () => {
    const { state, user } = show(<MomentList />, timeline, "t=1992")
    await user.click(screen.getByRole("button", { name: "A first visit" }))
    expect(state().select).toBe("event:one")
  })
})

describe("a line of the list", () => {
  const line = () => screen.getByRole("listitem")

  test("has the date, the kind and the status in words", () => {
    show(<MomentList />, timelineOf([relation({ date: "1992-03~" })]), "t=1992")
    expect(line().querySelector(".event-date")?.textContent).toBe("about March 1992")
    expect(within(line()).getByText("Relation")).toBeTruthy()
    expect(within(line()).getByText("Restored")).toBeTruthy()
  })

  test("says of a visit which way it went, and who travelled", () => {
    const events = [
      visit({ id: "out", people: [{ name: "Ni Zhifu" }] }),
      visit({ id: "in", from: ["ALB"], to: ["acftu"] }),
      visit({ id: "between-others", from: ["ALB"], to: ["FRA"] }),
    ]
    show(<MomentList />, timelineOf(events), "t=1992", "zh")
    const [out, back, others] = screen.getAllByRole("listitem")
    expect(within(out!).getByText("出访")).toBeTruthy()
    expect(within(out!).getByText("Ni Zhifu")).toBeTruthy()
    expect(within(back!).getByText("来访")).toBeTruthy()
    expect(others!.textContent).not.toMatch(/出访|来访/)
  })

  test("says what about it is not certain", () => {
    const some = { someOf: [], label: "some", at: "africa" }
    const event = visit({ date: "[1990..1992]", to: [some], certainty: "disputed" })
    show(<MomentList />, timelineOf([event]), "t=1992")
    expect(within(line()).getByText("some time between 1990 and 1992")).toBeTruthy()
    for (const mark of ["exact date not known", "party not named", "disputed"])
      expect(within(line()).getByText(mark)).toBeTruthy()
  })

  test("says which way people went to a congress, and nothing of the kind of a statement", () => {
    const to = visit({ type: "congress", title: "A congress" })
    const said = visit({ id: "said", type: "statement", title: "A word" })
    show(<MomentList />, timelineOf([to, said]), "t=1992")
    const line = (title: string) => screen.getByText(title).closest("li")!.textContent
    expect(line("A congress")).toMatch(/Congress.*Out/)
    expect(line("A word")).not.toMatch(/Out/)
  })

  test("names a type of the history's own, and where it stands", () => {
    const eventTypes = [{ id: "training", label: { zh: "培训", en: "Training" } }]
    const cites = [{ source: "book", locator: "p. 12" }]
    show(<MomentList />, timelineOf([visit({ type: "training", cites })], { eventTypes }), "t=1992")
    expect(within(line()).getByText("Training")).toBeTruthy()
    expect(within(line()).getByText("p. 12")).toBeTruthy()
  })

  test("shows a title of markup as the text that it is", () => {
    const title = "<img src=x onerror=alert(1)>"
    const { container } = show(<MomentList />, timelineOf([visit({ title })]), "t=1992")
    expect(screen.getByRole("button", { name: title })).toBeTruthy()
    expect(container.querySelector("img")).toBeNull()
  })
})

describe("below the list", () => {
  const boundaries = /Boundaries are simplified/

  test("stand the history's description and what the boundaries mean", () => {
    show(<MomentList />, timelineOf([], { description: "What it tells." }))
    expect(screen.getByText("What it tells.")).toBeTruthy()
    expect(screen.getByText(boundaries)).toBeTruthy()
  })
})
