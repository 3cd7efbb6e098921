import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { readDatasetText } from "../../src/dataset/readDataset.ts"
import { fillIdsOf } from "../../src/drawing/fills.ts"
import { reachOf } from "../../src/map/reachOf.ts"
import { countOfMoments, momentAt } from "../../src/state/moments.ts"
import { createTimeline } from "../../src/timeline/createTimeline.ts"
import { frameAt, standingIn } from "../../src/timeline/frameAt.ts"
import type { Timeline } from "../../src/timeline/Timeline.ts"
import { timelineOf, visit } from "../fixtures/history.ts"
import { rawPostwar } from "../fixtures/postwar.ts"

const timeline = (text: string) => createTimeline(readDatasetText(text).dataset!)

/** The fills and hatches that some year's frame gives to units which they were said never to reach. */
function beyondReach(of: Timeline): string[] {
  const reach = reachOf(of)
  const beyond = new Set<string>()
  for (let i = 0; i < countOfMoments(of.extent, "year"); i++) {
    const frame = frameAt(of, { moment: momentAt(of.extent, "year", i), reading: "as-is" })
    for (const { code, units } of frame.world.polities) {
      const { fill, hatch } = fillIdsOf(standingIn(frame, code))
      for (const id of [fill, hatch])
        if (id === "recorded" || id?.startsWith("status:"))
          for (const unit of units) if (!reach.get(id)?.has(unit)) beyond.add(`${id} ${unit}`)
    }
  }
  return [...beyond]
}

test("no year of the first history fills or hatches a unit beyond the reach of its fill", () => {
  const text = readFileSync(new URL("../../data/acftu-1990s.json", import.meta.url), "utf8")
  expect(beyondReach(timeline(text))).toEqual([])
})

test("nor does any year since 1945 in which every country has a colour", () => {
  expect(beyondReach(timeline(JSON.stringify(rawPostwar())))).toEqual([])
})

test("nor where a dataset has its own view of who holds what", () => {
  const events = [visit({ date: "1990", to: ["SUN"], status: "restored" })]
  expect(beyondReach(timelineOf(events, { territory: [{ unit: "EST", polity: "SUN" }] }))).toEqual(
    [],
  )
})

test("a status reaches no further than those who ever had it", () => {
  const reach = reachOf(timelineOf([visit({ status: "restored" })]))
  expect(reach.get("status:restored")?.has("ALB")).toBe(true)
  expect(reach.get("status:restored")?.has("FRA")).toBe(false)
})
