import { describe, expect, test } from "vitest"
import { frameSummary } from "../../src/host/frameSummary.ts"
import { choiceOf } from "../../src/state/choiceOf.ts"
import { createViewer } from "../../src/state/createViewer.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"

const timeline = timelineOf([
  relation({ id: "restored", date: "[1990..1992]" }),
  visit({ id: "to-two", to: ["ALB", "FRA"] }),
  visit({ id: "perhaps", date: "[1991..1993]", to: ["wftu"] }),
])
const viewerAt = (t: string) => createViewer(timeline, choiceOf(timeline, { t }).choice)

describe("what a host is told of the frame", () => {
  test("is its moment, its statuses, its events and how many arcs are drawn", () => {
    expect(frameSummary(viewerAt("1992"))).toEqual({
      moment: "1992",
      statuses: { ALB: "restored" },
      events: ["to-two"],
      possible: ["restored", "perhaps"],
      arcs: 3,
    })
  })

  test("is what the reader sees, who may have hidden what is only possible", () => {
    const viewer = viewerAt("1991-05")
    expect(frameSummary(viewer)).toMatchObject({
      moment: "1991-05",
      statuses: {},
      possible: ["restored", "perhaps"],
    })
    viewer.actions.setReading("certain")
    expect(frameSummary(viewer)).toMatchObject({ possible: [], arcs: 0 })
  })

  test("can be sent as a message", () => {
    const summary = frameSummary(viewerAt("1992"))
    expect(structuredClone(summary)).toEqual(summary)
  })
})
