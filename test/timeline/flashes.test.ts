import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { countOfMoments, momentAt } from "../../src/state/moments.ts"
import { createTimeline } from "../../src/timeline/createTimeline.ts"
import { frameAt, standingIn } from "../../src/timeline/frameAt.ts"
import { soundDataset } from "../fixtures/history.ts"

/** Moments a second, at the quickest that is offered. */
const quickest = 16
/** A flash is a change there and one back: three of them a second. */
const mostChanges = 6

test.each(["acftu-1990s", "prc-relations"])(
  "no country of %s flashes more than three times a second, however fast the years go by",
  (history) => {
    const raw = JSON.parse(readFileSync(`data/${history}.json`, "utf8"))
    const timeline = createTimeline(soundDataset(raw))
    const years = Array.from({ length: countOfMoments(timeline.extent, "year") }, (_, i) =>
      frameAt(timeline, { moment: momentAt(timeline.extent, "year", i), reading: "as-is" }),
    )
    const codes = new Set(years.flatMap(({ polities }) => [...polities.keys()]))
    const flickering = [...codes].filter((code) => {
      const looks = years.map((frame) => {
        const { kind, status, possibleStatus } = standingIn(frame, code)
        return `${kind} ${status} ${possibleStatus}`
      })
      const changes = looks.map((look, i) => Number(i > 0 && look !== looks[i - 1]))
      return changes.some(
        (_, i) => changes.slice(i, i + quickest).reduce((a, b) => a + b) > mostChanges,
      )
    })
    expect(codes.size).toBeGreaterThan(20)
    expect(flickering).toEqual([])
  },
)
