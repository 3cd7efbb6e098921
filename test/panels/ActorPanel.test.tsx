import { screen } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import { ActorPanel } from "../../src/panels/ActorPanel.tsx"
import { relation, timelineOf, visit } from "../fixtures/history.ts"
import { show } from "./show.tsx"

describe("an organisation", () => {
  test("has its name spelt out, its short one, its seat and its note", () => {
    const wftu = {
      id: "wftu",
      name: "World Federation of Trade Unions",
      short: "WFTU",
      kind: "international",
      seat: "prague",
      note: "Its seat is inferred.",
    }
    const acftu = { id: "acftu", name: "ACFTU", kind: "union", country: "CHN" }
    show(<ActorPanel id="wftu" />, timelineOf([], { actors: [acftu, wftu] }))
    expect(
      screen.getByRole("heading", { level: 2, name: "World Federation of Trade Unions" }),
    ).toBeTruthy()
    for (const text of ["WFTU", "Prague", "Its seat is inferred."])
      expect(screen.getByText(text)).toBeTruthy()
  })

  test("has no short name below its name where they are the same", () => {
    const acftu = { id: "acftu", name: "ACFTU", short: "ACFTU", kind: "union", country: "CHN" }
    show(<ActorPanel id="acftu" />, timelineOf([], { actors: [acftu] }))
    expect(screen.getAllByText("ACFTU")).toHaveLength(1)
  })

  test("leads to the country that holds its seat on the day", async () => {
    const { state, user } = show(<ActorPanel id="czechs" />, timelineOf([]), "t=1991")
    await user.click(screen.getByRole("button", { name: "Czechoslovakia" }))
    expect(state().select).toBe("CSK")
  })

  test("that is international belongs to no country", () => {
    show(<ActorPanel id="wftu" />, timelineOf([]), "t=1991")
    expect(screen.queryByRole("button", { name: /Czech/ })).toBeNull()
  })

  test("has its own status, and why, though its country may stand otherwise", () => {
    const timeline = timelineOf([
      relation({ id: "uil", date: "1990", between: ["acftu", "uil"], title: "The UIL comes back" }),
      relation({ id: "cgil", date: "1992", between: ["acftu", "cgil"], status: "friendly" }),
    ])
    show(<ActorPanel id="uil" />, timeline, "t=1993")
    expect(screen.getByText("Restored", { selector: "strong" })).toBeTruthy()
    // Once as the reason, once among its events.
    expect(screen.getAllByRole("button", { name: "The UIL comes back" })).toHaveLength(2)
    expect(screen.getByRole("list", { name: "Course" })).toBeTruthy()
  })

  test("at the centre has no course and no status but home", () => {
    show(<ActorPanel id="acftu" />, timelineOf([visit()]), "t=1992")
    expect(screen.getByText("At the centre")).toBeTruthy()
    expect(screen.queryByRole("list", { name: "Course" })).toBeNull()
  })

  test("has its own events alone", () => {
    const events = [
      visit({ id: "hers", to: ["uil"], title: "To the UIL" }),
      visit({ id: "other", to: ["cgil"], title: "To the CGIL" }),
    ]
    show(<ActorPanel id="uil" />, timelineOf(events), "t=1992", "zh")
    expect(screen.getByRole("heading", { level: 3, name: "事件" })).toBeTruthy()
    expect(screen.getByRole("button", { name: "To the UIL" })).toBeTruthy()
    expect(screen.queryByRole("button", { name: "To the CGIL" })).toBeNull()
  })
})
