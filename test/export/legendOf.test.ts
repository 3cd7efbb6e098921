import { expect, test } from "vitest"
import { legendOf } from "../../src/export/legendOf.ts"
import { palettes } from "../../src/theme/palettes.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"

const timeline = timelineOf([visit(), relation()])

test("the legend has the statuses that are used, what is drawn of the rest, and the arcs", () => {
  const legend = legendOf(timeline, "en", "light")
  expect(legend.map(({ kind }) => kind)).toEqual([
    "fill",
    "hatch",
    "fill",
    "fill",
    "fill",
    "arc",
    "arc",
    "arc",
  ])
  expect(legend.at(-3)).toMatchObject({ arc: "outbound", color: palettes.light.outbound })
})

test("a history in which something happened at one place tells what the ring is", () => {
  const legend = legendOf(
    timelineOf([visit(), visit({ id: "said", type: "statement" })]),
    "en",
    "light",
  )
  expect(legend.at(-1)).toMatchObject({ arc: "pulse", label: "At one place" })
  expect(legendOf(timeline, "en", "light").some(({ arc }) => arc === "pulse")).toBe(false)
})

test("a history without a status has no hatch, and in the dark other colours", () => {
  const legend = legendOf(timelineOf([visit()]), "zh", "dark")
  expect(legend.some(({ kind }) => kind === "hatch")).toBe(false)
  expect(legend.at(-3)).toMatchObject({ label: "出访", color: palettes.dark.outbound })
})
