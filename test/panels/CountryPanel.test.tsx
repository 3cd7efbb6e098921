import { act, screen, within } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import { CountryPanel } from "../../src/panels/CountryPanel.tsx"
import { en } from "../../src/words/en.ts"
import { whyWords } from "../../src/words/why.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"
import { show, textsOf } from "./show.tsx"

const heading = () => screen.getByRole("heading", { level: 2 }).textContent
const under = (title: string) =>
  within(screen.getByRole("heading", { level: 3, name: title }).closest("section")!)
const cites = (locator: string) => [{ source: "book", locator }]

/** What stands under the name. */
const lead = () =>
  [...document.querySelectorAll(".panel > header .lead span")].map((span) => span.textContent)

describe("a country's name", () => {
  test("is that of the day: Czechoslovakia in 1991, the Czech Republic in 1993", () => {
    show(<CountryPanel code="CSK" />, timelineOf([]), "t=1991")
    expect(heading()).toBe("Czechoslovakia")
    expect(lead()).toEqual(["捷克斯洛伐克", "State", "Capital: Prague"])
  })

  test("has the other language's beside it", () => {
    show(<CountryPanel code="CZE" />, timelineOf([]), "t=1993", "zh")
    expect(heading()).toBe("捷克")
    expect(lead()).toEqual(["Czech Republic", "国家", "首都：布拉格"])
  })

  test("is marked with its language where it is not the reader's", () => {
    show(<CountryPanel code="CSK" />, timelineOf([]), "t=1991")
    expect(screen.getByText("捷克斯洛伐克").lang).toMatch(/^zh/)
  })

  test("is the last that it had, once there is no such state; and who holds its land is said", () => {
    show(<CountryPanel code="CSK" />, timelineOf([]), "t=1993")
    expect(heading()).toBe("Czechoslovakia")
    const text = screen.getByText(/There was no such state on this day\./).textContent
    expect(text).toMatch(/its land belonged to Czech Republic/)
    expect(text).toMatch(/It existed until 31 December 1992\./)
  })

  test("is known before there was such a state", () => {
    show(<CountryPanel code="UKR" />, timelineOf([]), "t=1990", "zh")
    expect(heading()).toBe("乌克兰")
    expect(
      screen.getByText("当日没有这个国家。当日此地属于苏联。它自1991年12月26日起存在。"),
    ).toBeTruthy()
  })

  // Neither the history's first day nor its last knows the name, and the code stands in its place.
  test("is known of a state that was gone before the history began", () => {
    show(<CountryPanel code="DDR" />, timelineOf([], { extent: "1992/1994" }), "t=1993")
    expect(heading()).toBe("East Germany")
  })
})

describe("what a state came from and became", () => {
  const kin = (title: string) => {
    const list = within(screen.getByRole("heading", { level: 3, name: title }).closest("section")!)
    return list.getAllByRole("listitem").map((item) => item.textContent)
  }

  test("has the names of the day on which the land went over", () => {
    show(<CountryPanel code="DDR" />, timelineOf([]), "t=1992")
    expect(screen.getByText(/It existed from 7 October 1949 to 2 October 1990\./)).toBeTruthy()
    expect(kin("Came from")).toEqual(["Germany (Allied occupation)23 May 1949"])
    expect(kin("Became")).toEqual(["Germany3 October 1990"])
  })

  test("is told apart from land that came or went by the moment", () => {
    show(<CountryPanel code="DEU" />, timelineOf([]), "t=1989")
    expect(kin("Land came from")).toEqual(["Saar (France)1 January 1957"])
    expect(screen.queryByText("Became")).toBeNull()
  })

  test("is as the history settles its territory: what never was came from nothing", () => {
    const territory = [{ unit: "TWN", polity: "CHN" }]
    show(<CountryPanel code="TWN" />, timelineOf([], { territory }), "t=1992")
    const said = screen.getByText(/no such state/).textContent
    expect(said).toBe(
      "There was no such state on this day. On this day its land belonged to China.",
    )
    expect(screen.queryByText("Came from")).toBeNull()
    expect(screen.getByRole("list", { name: "Course" }).textContent).toMatch(/Did not exist/)
  })
})

describe("the course of a country's status", () => {
  test("names the event that decided at each turn", async () => {
    const timeline = timelineOf([
      relation({ id: "cut", date: "1990", status: "suspended", title: "Cut off" }),
      relation({ id: "mended", date: "1992-05", title: "Mended" }),
    ])
    const { user, state } = show(<CountryPanel code="ALB" />, timeline, "t=1994")
    const turns = under("How it came to that")
    expect(textsOf(turns.getAllByRole("listitem"))).toEqual([
      "Suspended1990Cut off",
      "RestoredMay 1992Mended",
    ])
    await user.click(turns.getByRole("button", { name: "Cut off" }))
    expect(state().select).toBe("event:cut")
  })

  test("is not told in turns where there was but one", () => {
    show(<CountryPanel code="ALB" />, timelineOf([relation()]), "t=1994")
    expect(screen.queryByRole("heading", { name: "How it came to that" })).toBeNull()
  })
})

describe("why a country has its colour", () => {
  const timeline = timelineOf([
    relation({ id: "before", date: "1972~", status: "suspended", cites: cites("P1") }),
    relation({ id: "after", date: "[1990..1992]", title: "Restored at last", cites: cites("P2") }),
  ])

  test("is told by the status, the event that decided it, and its source", () => {
    show(<CountryPanel code="ALB" />, timeline, "t=1993")
    const why = under("Why this colour")
    expect(why.getByText("Restored", { selector: "strong" })).toBeTruthy()
    expect(why.getByText(/some time between 1990 and 1992/)).toBeTruthy()
    expect(textsOf(why.getAllByRole("listitem"))).toEqual(["Source: A book P2"])
  })

  test("leads to the event", async () => {
    const { state, user } = show(<CountryPanel code="ALB" />, timeline, "t=1993")
    await user.click(under("Why this colour").getByRole("button", { name: "Restored at last" }))
    expect(state().select).toBe("event:after")
  })

  test("tells of a change that is only possible beside the status that holds", () => {
    show(<CountryPanel code="ALB" />, timeline, "t=1991")
    const why = under("Why this colour")
    expect(why.getByText("Suspended; Perhaps already: Restored")).toBeTruthy()
    expect(textsOf(why.getAllByRole("listitem"))).toEqual([
      "Source: A book P1",
      "Source: A book P2",
    ])
  })

  test("leaves the possible change out for a reader who hides it", () => {
    const { viewer } = show(<CountryPanel code="ALB" />, timeline, "t=1991")
    act(() => viewer.actions.setReading("certain"))
    expect(under("Why this colour").getByText("Suspended")).toBeTruthy()
  })

  test("says of a place where others met that only they were there", () => {
    const met = visit({ from: ["FRA"], to: ["ALB"], place: "prague" })
    show(<CountryPanel code="CSK" />, timelineOf([met]), "t=1992")
    expect(screen.getByText(whyWords("en").onlyHere)).toBeTruthy()
  })

  test("says that an event without a status states none", () => {
    show(<CountryPanel code="ALB" />, timelineOf([visit()]), "t=1992")
    expect(screen.getByText("Events are recorded, but the source states no status.")).toBeTruthy()
  })

  test("is told in Chinese to a Chinese reader", () => {
    show(<CountryPanel code="ALB" />, timeline, "t=1991", "zh")
    expect(under("为什么是这个颜色").getByText("中断；可能已转为：恢复")).toBeTruthy()
  })

  test("says of the country of the centre that it is at home", () => {
    show(<CountryPanel code="CHN" />, timeline, "t=1991")
    expect(under("Why this colour").getByText(whyWords("en").home)).toBeTruthy()
  })

  test("says that its organisations differ where they do, and takes the latest", () => {
    const italy = timelineOf([
      relation({ id: "a", date: "1990", between: ["acftu", "uil"] }),
      relation({ id: "b", date: "1992", between: ["acftu", "cgil"], status: "friendly" }),
    ])
    show(<CountryPanel code="ITA" />, italy, "t=1993")
    expect(under("Why this colour").getByText("Friendly")).toBeTruthy()
    expect(screen.getByText(/Its organisations stand differently/)).toBeTruthy()
  })

  // The map hatches such a country; in words it cannot be told from one with a certain event.
  test("tells a country of which something is only possibly recorded from one of which it is", () => {
    show(<CountryPanel code="ALB" />, timelineOf([visit({ date: "[1990..1994]" })]), "t=1991")
    expect(under("Why this colour").queryByText(en.recorded)).toBeNull()
  })
})

describe("a country's course", () => {
  const spoken = () =>
    textsOf(within(screen.getByRole("list", { name: "Course" })).getAllByRole("listitem"))

  test("is a list that tells each stretch", () => {
    const timeline = timelineOf([
      relation({ id: "before", date: "1972~", status: "suspended" }),
      relation({ id: "after", date: "[1990..1992]" }),
    ])
    show(<CountryPanel code="ALB" />, timeline, "t=1993")
    expect(spoken()).toEqual([
      "1 January 1989 to 31 December 1989: Suspended",
      "1 January 1990 to 30 December 1992: Suspended; Perhaps already: Restored",
      "31 December 1992 to 31 December 1994: Restored",
    ])
  })

  test("has a stretch without the state", () => {
    show(<CountryPanel code="CZE" />, timelineOf([]), "t=1993")
    expect(spoken()[0]).toBe("1 January 1989 to 31 December 1992: Did not exist on this day")
  })

  // The strip has forgotten the centre: it says "Nothing recorded" above "At the centre".
  test("of the country at the centre is that it is at home", () => {
    show(<CountryPanel code="CHN" />, timelineOf([visit()]), "t=1992")
    expect(spoken()).toEqual(["1 January 1989 to 31 December 1994: At the centre"])
  })
})

describe("beneath", () => {
  test("stand the events of the country and of its organisations, in order of time", () => {
    const timeline = timelineOf([
      visit({ id: "later", date: "1993", to: ["ITA"], title: "Later" }),
      visit({ id: "to-uil", date: "1990", to: ["uil"], title: "Earlier" }),
      visit({ id: "elsewhere", title: "Elsewhere" }),
    ])
    show(<CountryPanel code="ITA" />, timeline, "t=1989")
    expect(textsOf(under("Events").getAllByRole("button"))).toEqual(["Earlier", "Later"])
  })

  test("stand its organisations, spelt out beside their short names", async () => {
    const actors = [
      { id: "acftu", name: "ACFTU", kind: "union", country: "CHN" },
      {
        id: "uil",
        name: "Unione Italiana del Lavoro",
        short: "UIL",
        kind: "union",
        country: "ITA",
      },
    ]
    const timeline = timelineOf([], { actors })
    const { state, user } = show(<CountryPanel code="ITA" />, timeline, "t=1992")
    expect(textsOf(under("Organisations").getAllByRole("listitem"))).toEqual([
      "Unione Italiana del LavoroUIL",
    ])
    await user.click(screen.getByRole("button", { name: "Unione Italiana del Lavoro" }))
    expect(state().select).toBe("uil")
  })

  test("stand organisations once whose short name is their name", () => {
    const acftu = { id: "acftu", name: "ACFTU", kind: "union", country: "CHN" }
    const name = { en: "IG Metall", zh: "五金工业工会" }
    const metal = { id: "metal", name, short: "IG Metall", kind: "union", country: "DEU" }
    const timeline = timelineOf([], { actors: [acftu, metal] })
    show(<CountryPanel code="DEU" />, timeline, "t=1992")
    expect(textsOf(under("Organisations").getAllByRole("listitem"))).toEqual(["IG Metall"])
  })

  test("stands nothing of a country that the history does not name", () => {
    show(<CountryPanel code="FRA" />, timelineOf([]), "t=1992")
    expect(textsOf(screen.getAllByRole("heading", { level: 3 }))).toEqual(["Why this colour"])
    expect(screen.getByText("This history records nothing here up to this moment.")).toBeTruthy()
  })
})
