import { expect, test } from "vitest"
import { createViewer } from "../../src/state/createViewer.ts"
import { stepsByYear } from "../../src/state/stepsByYear.ts"
import { languages } from "../../src/words/wordsIn.ts"
import { timelineOf, visit } from "../fixtures/history.ts"

const timeline = timelineOf([
  visit({ id: "late", date: "1994" }),
  visit({ id: "perhaps", date: "[1990..1991]" }),
  visit({ id: "early", date: "1992-03" }),
])

test("a history without steps is told by the years in which something is certain", () => {
  expect(stepsByYear(timeline, languages)).toEqual([
    { id: "year-1992", title: { zh: "1992年", en: "1992" }, state: "t=1992", cites: [] },
    { id: "year-1994", title: { zh: "1994年", en: "1994" }, state: "t=1994", cites: [] },
  ])
})

test("such a step can be told by its id", () => {
  const viewer = createViewer(timeline)
  viewer.actions.tell("year-1994")
  const { step, moment } = viewer.store.getState()
  expect(step).toBe("year-1994")
  expect(moment).toEqual({ start: 8766, end: 9131 })
})
