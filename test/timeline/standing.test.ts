import { expect, test } from "vitest"
import type { Interval } from "../../src/calendar/day.ts"
import { openDay } from "../../src/dataset/Facts.ts"
import { changeBy } from "../../src/timeline/certainty.ts"
import { createTimeline, statusOf } from "../../src/timeline/createTimeline.ts"
import { standingOf } from "../../src/timeline/standing.ts"
import type { Timeline } from "../../src/timeline/Timeline.ts"
import { soundDataset } from "../fixtures/history.ts"
import { madeUp } from "../fixtures/madeUp.ts"

/** What decided a standing, and what may have, by looking at each change from the last to the first. */
function plainly({ changes, events }: Timeline, party: string, moment: Interval) {
  let possibleEvent: number | undefined
  for (const event of [...(changes.get(party)?.events ?? [])].reverse()) {
    const end = events.end[event]!
    if (events.lasted[event] === 1 && end !== openDay && end < moment.end) continue
    const stands = changeBy(events, event, moment)
    if (stands === "certain") return { decidedBy: event, possibleEvent }
    if (stands === "possible") possibleEvent ??= event
  }
  return { decidedBy: undefined, possibleEvent }
}

test.each(["bounds", "earliest"] as const)(
  "a standing among many changes is the one that looking at each would find: %s",
  (playedAt) => {
    const timeline = createTimeline(soundDataset(madeUp(4000)), playedAt)
    expect(timeline.changes.size).toBeGreaterThan(20)
    for (const party of timeline.changes.keys())
      for (let day = 3500; day < 18_500; day += 101) {
        const moment = { start: day, end: day + 31 }
        const { decidedBy, possibleEvent } = plainly(timeline, party, moment)
        const standing = standingOf(timeline, party, moment)
        expect(standing.decidedBy).toBe(decidedBy)
        const possibleStatus =
          possibleEvent === undefined ? undefined : statusOf(timeline, possibleEvent)
        if (possibleStatus !== standing.status) expect(standing.possibleEvent).toBe(possibleEvent)
      }
  },
)
