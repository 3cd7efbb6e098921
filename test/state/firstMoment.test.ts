import { describe, expect, test } from "vitest"
import { choiceOf, stateOf } from "../../src/state/choiceOf.ts"
import { createViewer } from "../../src/state/createViewer.ts"
import { timelineOf, visit } from "../fixtures/history.ts"

/** The moment, as the address has it, at which a history of these dates opens. */
function opening(dates: readonly string[], extent: string, state = {}) {
  const events = dates.map((date, i) => visit({ id: `v${i}`, date }))
  const timeline = timelineOf(events, { extent })
  return stateOf(createViewer(timeline, choiceOf(timeline, state).choice)).t
}

describe("a history opens", () => {
  test.each([
    [
      "on a day, where days are known and are few",
      ["1992-03-05", "1992-03-07"],
      "1992-03",
      "1992-03-05",
    ],
    ["on a day, where all of it is one", ["1992-03-05"], "1992-03-05", "1992-03-05"],
    ["on a month, where days are known and are many", ["1992-03-05"], "1990/1994", "1992-03"],
    ["on a month, where months are known", ["1992-03", "1992-05", "1992"], "1992", "1992-03"],
    ["on a year, where most dates are years", ["1992", "1992", "1992-05-01"], "1992", "1992"],
    ["on a year, where it is of three centuries", ["1850-03-05"], "1700/1999", "1850"],
    ["on its first year, where nothing is certain", ["[1990..1992]"], "1989/1994", "1989"],
    ["on its first year, where it has no event", [], "1989/1994", "1989"],
  ])("%s", (_, dates, extent, t) => {
    expect(opening(dates, extent)).toBe(t)
  })

  test("at the grain that the state says, whatever its dates are", () => {
    expect(opening(["1992-03-05"], "1992-03", { grain: "year" })).toBe("1992")
    expect(opening(["1992"], "1989/1994", { grain: "day" })).toBe("1992-01-01")
  })

  test("at its end, where the latest is asked for, at that grain", () => {
    expect(opening(["1992-03-05"], "1992-03", { t: "latest" })).toBe("1992-03-31")
    expect(opening(["1992"], "1989/1994", { t: "latest", grain: "month" })).toBe("1994-12")
  })
})
