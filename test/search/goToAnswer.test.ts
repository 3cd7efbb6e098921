import { expect, test } from "vitest"
import { decodeState } from "../../src/protocol/decodeState.ts"
import { createSearch } from "../../src/search/createSearch.ts"
import { entriesOf } from "../../src/search/entriesOf.ts"
import { goToAnswer } from "../../src/search/goToAnswer.ts"
import { choiceOf, stateOf } from "../../src/state/choiceOf.ts"
import { createViewer } from "../../src/state/createViewer.ts"
import { timelineOf, visit } from "../fixtures/history.ts"

/** The state to which the first answer leads from another. */
function wentTo(at: string, query: string, extent = "1989/1994") {
  const events = [visit({ id: "in-march", date: "1992-03", title: "The journey" })]
  const timeline = timelineOf(events, { extent })
  const viewer = createViewer(timeline, choiceOf(timeline, decodeState(at).state).choice)
  goToAnswer(viewer, createSearch(entriesOf(timeline))(query)[0]!.answers[0]!)
  return stateOf(viewer)
}

test("what is there now is selected now", () => {
  expect(wentTo("t=1991", "albania")).toMatchObject({ t: "1991", select: "ALB" })
})

test("a state that is gone brings the last moment that had it, one to come its first", () => {
  expect(wentTo("t=1994", "czechoslovakia")).toMatchObject({ t: "1992", select: "CSK" })
  expect(wentTo("t=1989", "slovakia")).toMatchObject({ t: "1993", select: "SVK" })
})

test("a state that ended within a year is shown at the end of the one before", () => {
  const found = wentTo("t=1994", "east germany")
  expect(found).toMatchObject({ t: "1989", select: "DDR" })
  // It lost land some months before its end, and went on.
  expect(wentTo("t=1994", "soviet union")).toMatchObject({ t: "1990", select: "SUN" })
})

test("a state that never saw the end of a year is shown in a month that it saw", () => {
  const events = [visit({ date: "1994" })]
  const timeline = timelineOf(events, { extent: "1990-02/1994" })
  const viewer = createViewer(timeline, choiceOf(timeline, { t: "1994" }).choice)
  goToAnswer(viewer, createSearch(entriesOf(timeline))("ddr")[0]!.answers[0]!)
  expect(stateOf(viewer)).toMatchObject({ t: "1990-09", select: "DDR" })
})

test("a former name brings the time at which the country was so called", () => {
  const found = wentTo("t=1990", "upper volta", "1949/2000")
  expect(found).toMatchObject({ t: "1983", select: "BFA" })
})

test("a name from before the history selects the country as it is", () => {
  expect(wentTo("t=1990", "upper volta")).toMatchObject({ t: "1990", select: "BFA" })
})

test("an event brings its moment, in the grain of the slider", () => {
  expect(wentTo("t=1990", "journey")).toMatchObject({ t: "1992", select: "event:in-march" })
  expect(wentTo("t=1990-01", "journey")).toMatchObject({ t: "1992-03" })
})

test("an event within several years leaves them as they are", () => {
  expect(wentTo("t=1991..1993", "journey")).toMatchObject({ t: "1991..1993" })
})

test("it is one change, from what was seen before to what was found", () => {
  const timeline = timelineOf([visit()], { extent: "1989/1994" })
  const viewer = createViewer(timeline, choiceOf(timeline, { t: "1994" }).choice)
  const changes: unknown[] = []
  viewer.store.subscribe((_, before) => changes.push(stateOf(viewer, before).t))
  goToAnswer(viewer, createSearch(entriesOf(timeline))("czechoslovakia")[0]!.answers[0]!)
  expect(changes).toEqual(["1994"])
  expect(stateOf(viewer)).toMatchObject({ t: "1992", select: "CSK" })
})
