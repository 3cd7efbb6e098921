import { screen, within } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import type { Source } from "../../src/dataset/Dataset.ts"
import { EventPanel } from "../../src/panels/EventPanel.tsx"
import { relation, timelineOf, visit } from "../fixtures/history.ts"
import { show, textsOf } from "./show.tsx"

const panel = <EventPanel index={0} />
const cited = { cites: [{ source: "book", locator: "P1.4" }] }

/** What stands under a term of the facts. */
const factsUnder = (term: string) => {
  const group = screen.getByText(term, { selector: "dt" }).parentElement!
  return textsOf(within(group).getAllByRole("definition"))
}

describe("an event", () => {
  test("has its title as the heading and its date in words", () => {
    show(panel, timelineOf([visit({ date: "[1990..1992]" })]))
    expect(screen.getByRole("heading", { level: 2, name: "A visit" })).toBeTruthy()
    expect(screen.getByText("some time between 1990 and 1992")).toBeTruthy()
    expect(screen.getByText("exact date not known")).toBeTruthy()
  })

  test("says its date in Chinese to a Chinese reader", () => {
    show(panel, timelineOf([visit({ date: "1972~" })]), "", "zh")
    expect(screen.getByRole("heading", { level: 2, name: "访问" })).toBeTruthy()
    expect(screen.getByText("约1972年")).toBeTruthy()
  })

  test("names its people with what they were", () => {
    const people = [{ name: "Ni Zhifu", role: "president" }, { name: "A delegate" }]
    show(panel, timelineOf([visit({ people })]))
    expect(screen.getByText("Ni Zhifu")).toBeTruthy()
    expect(factsUnder("People")).toEqual(["Ni Zhifupresident", "A delegate"])
  })

  test("says where it was", () => {
    show(panel, timelineOf([visit({ place: "moscow" })]))
    expect(factsUnder("Place")).toEqual(["Moscow"])
  })

  test("that is inferred says so, and from what", () => {
    const inferred = { certainty: "inferred", note: "From the order of the sentences." }
    show(panel, timelineOf([visit(inferred)]))
    expect(screen.getByText("inferred")).toBeTruthy()
    expect(factsUnder("Note")).toEqual(["From the order of the sentences."])
  })

  test("shows markup in any of its texts as the text that it is", () => {
    const markup = "<img src=x onerror=alert(1)>"
    const texts = { title: markup, text: markup, note: markup, people: [{ name: markup }] }
    const { container } = show(panel, timelineOf([visit(texts)]))
    expect(screen.getAllByText(markup)).toHaveLength(4)
    expect(container.querySelector("img")).toBeNull()
  })

  test("in another language is marked with it, and of no stated language is not", () => {
    show(panel, timelineOf([visit({ title: { zh: "访问" }, text: "Told plainly." })]))
    expect(screen.getByText("访问").lang).toBe("zh")
    expect(screen.getByText("Told plainly.").hasAttribute("lang")).toBe(false)
  })
})

describe("the parties of an event", () => {
  test("are ways to their own panels", async () => {
    const { state, user } = show(panel, timelineOf([visit()]))
    await user.click(screen.getByRole("button", { name: "Albania" }))
    expect(state().select).toBe("ALB")
    await user.click(screen.getByRole("button", { name: "ACFTU" }))
    expect(state().select).toBe("acftu")
  })

  test("lead to the state of the day, whatever year is on the screen", async () => {
    const event = visit({ date: "1991", to: ["CSK"] })
    const { state, user } = show(panel, timelineOf([event]), "t=1993")
    await user.click(screen.getByRole("button", { name: "Czechoslovakia" }))
    expect(state().select).toBe("CSK")
  })

  test("that are not named are text, not a way to anywhere", () => {
    const some = { someOf: [], label: "some countries of Africa", at: "africa" }
    show(panel, timelineOf([visit({ to: [some] })]))
    expect(screen.getByText("some countries of Africa")).toBeTruthy()
    expect(screen.queryByRole("button", { name: /Africa/ })).toBeNull()
    expect(screen.getByText("party not named")).toBeTruthy()
  })

  test("of a relation stand side by side", () => {
    show(panel, timelineOf([relation()]))
    const parties = within(screen.getByRole("list")).getAllByRole("button")
    expect(textsOf(parties)).toEqual(["ACFTU", "Albania"])
  })

  // The arrow between them is hidden, and nothing is said in its place.
  test("say to the ear too who went to whom", () => {
    show(panel, timelineOf([visit()]))
    expect(screen.getByRole("article").textContent).toMatch(/ACFTU\W*to\W*Albania/)
  })

  test("named in another language are marked with it", () => {
    const some = { someOf: [], label: { zh: "非洲某国" }, at: "africa" }
    show(panel, timelineOf([visit({ to: [some] })]))
    expect(screen.getByText("非洲某国").closest("[lang]")?.getAttribute("lang")).toBe("zh")
  })
})

describe("a citation", () => {
  const citations = () => screen.getByRole("list", { name: "Source" })

  test("gives the source by its title, and where in it", () => {
    show(panel, timelineOf([visit(cited)]))
    expect(textsOf(within(citations()).getAllByRole("listitem"))).toEqual(["Source: A book P1.4"])
  })

  test("leads to its source on the web, telling it nothing of the reader", () => {
    const sources = [{ id: "book", title: "A book", url: "https://example.org/book" }]
    show(panel, timelineOf([visit(cited)], { sources }))
    const link = screen.getByRole<HTMLAnchorElement>("link", { name: "A book" })
    expect(link.href).toBe("https://example.org/book")
    expect(link.rel.split(" ")).toEqual(expect.arrayContaining(["noopener", "noreferrer"]))
  })

  test("has the source's own words in the source's own language", () => {
    const sources = [{ id: "book", title: "A book", language: "zh" }]
    const cites = [{ source: "book", quote: "恢复了关系" }]
    show(panel, timelineOf([visit({ cites })], { sources }))
    expect(screen.getByText("恢复了关系")).toMatchObject({ tagName: "Q", lang: "zh" })
  })

  test("never links to a script, even if one came past the reading of the file", () => {
    const timeline = timelineOf([visit(cited)])
    const bad: Source = { id: "book", title: "A trap", url: "javascript:alert(1)" }
    const dataset = { ...timeline.dataset, sources: new Map([["book", bad]]) }
    show(panel, { ...timeline, dataset })
    expect(within(citations()).getByText("A trap")).toBeTruthy()
    expect(screen.queryByRole("link")).toBeNull()
  })
})

describe("beside an event", () => {
  const timeline = timelineOf([
    visit({ id: "one", title: "One" }),
    visit({ id: "two", title: "Two", from: ["ALB"], to: ["acftu"] }),
    visit({ id: "three", title: "Three", to: ["FRA"] }),
  ])

  test("are the others between the same places, each a button", async () => {
    const { user, state } = show(panel, timeline, "t=1992")
    const heading = await screen.findByRole("heading", { name: "Between the same places" })
    const list = within(heading.nextElementSibling as HTMLElement)
    expect(textsOf(list.getAllByRole("button"))).toEqual(["Two"])
    await user.click(list.getByRole("button"))
    expect(state().select).toBe("event:two")
  })

  test("is nothing where there is no other", async () => {
    show(<EventPanel index={2} />, timeline, "t=1992")
    await import("../../src/panels/Alongside.tsx")
    expect(screen.queryByRole("heading", { level: 3 })).toBeNull()
  })
})
