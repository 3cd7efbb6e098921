import { expect, test } from "vitest"
import { dayOf } from "../../../src/calendar/day.ts"
import { readDatasetText } from "../../../src/dataset/readDataset.ts"
import { createTimeline } from "../../../src/timeline/createTimeline.ts"
import { frameAt } from "../../../src/timeline/frameAt.ts"
import { firstYear, madeUpHistory, years } from "./madeUpHistory.mjs"

const text = await madeUpHistory(4000)

test("a made-up history is sound, and its every event is certain and draws an arc unless it changes a relation", () => {
  const { dataset, problems } = readDatasetText(text)
  expect(problems).toBeUndefined()
  const timeline = createTimeline(dataset!)
  const relations = text.match(/"type":"relation"/g)!.length
  expect(timeline.arcs.count).toBe(4000 - relations)
})

test("a fortieth of it is in the window of each year", () => {
  const timeline = createTimeline(readDatasetText(text).dataset!)
  for (let year = firstYear; year < firstYear + years; year++) {
    const moment = { start: dayOf(year), end: dayOf(year + 1) }
    expect(frameAt(timeline, { moment, reading: "as-is" }).certain).toHaveLength(4000 / years)
  }
})

test("the same number of events makes the same text", async () => {
  expect(await madeUpHistory(4000)).toBe(text)
})
