import { expect, test } from "vitest"
import { dayOf } from "../../src/calendar/day.ts"
import { alongside } from "../../src/timeline/alongside.ts"
import { detailOf, indexOfEvent } from "../../src/timeline/createTimeline.ts"
import { frameAt, type Reading } from "../../src/timeline/frameAt.ts"
import { partiesOfArc } from "../../src/timeline/partiesOfArc.ts"
import { timelineOf, visit } from "../fixtures/history.ts"

const timeline = timelineOf([
  visit({ id: "out" }),
  visit({ id: "back", from: ["ALB"], to: ["acftu"] }),
  visit({ id: "perhaps", date: "[1991..1993]" }),
  visit({ id: "elsewhere", to: ["FRA"] }),
  visit({ id: "later", date: "1994" }),
  visit({ id: "joined", from: ["acftu", "wftu"], to: ["ALB", "FRA"] }),
])
const beside = (id: string, reading: Reading = "as-is") => {
  const moment = { start: dayOf(1992), end: dayOf(1993) }
  const frame = frameAt(timeline, { moment, reading })
  return alongside(timeline, frame, indexOfEvent(timeline, id))
    .map((event) => detailOf(timeline, event).id)
    .sort()
}

test("beside an event are those of the moment between the same places, out and back", () => {
  expect(beside("out")).toEqual(["back", "joined", "perhaps"])
  expect(beside("elsewhere")).toEqual(["joined"])
  expect(beside("joined")).toEqual(["back", "elsewhere", "out", "perhaps"])
})

test("what is only possible is beside it where it is drawn", () => {
  expect(beside("out", "certain")).toEqual(["back", "joined"])
})

test("an event that is not in the moment has none beside it", () => {
  expect(beside("later")).toEqual([])
})

test("an arc is of the parties that are at its ends", () => {
  const ofEvent = (id: string) =>
    [...timeline.arcs.event].flatMap((event, arc) =>
      event === indexOfEvent(timeline, id) ? [partiesOfArc(timeline, arc)] : [],
    )
  expect(ofEvent("back")).toEqual([{ from: "ALB", to: "acftu" }])
  expect(ofEvent("joined")).toEqual([
    { from: "acftu", to: "ALB" },
    { from: "acftu", to: "FRA" },
    { from: "wftu", to: "ALB" },
    { from: "wftu", to: "FRA" },
  ])
})
