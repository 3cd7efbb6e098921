import { readFileSync } from "node:fs"
import { readDatasetText } from "../../../src/dataset/readDataset.ts"
import type { LegendEntry } from "../../../src/export/legendOf.ts"
import type { SlideMatter } from "../../../src/export/slides/planSlides.ts"
import { bibliographyOf, toldSteps } from "../../../src/export/slides/toldSteps.ts"
import { createTimeline } from "../../../src/timeline/createTimeline.ts"
import type { Timeline } from "../../../src/timeline/Timeline.ts"
import { timelineOf, visit } from "../../fixtures/history.ts"

export const legend: readonly LegendEntry[] = [
  { kind: "fill", label: "Friendly", color: "#e2b04a" },
  { kind: "fill", label: "Established", color: "#5f3f86", pattern: "dots" },
  { kind: "hatch", label: "Perhaps", color: "#e2b04a" },
  { kind: "arc", label: "Out", color: "#a8322a", arc: "outbound" },
  { kind: "arc", label: "In", color: "#2b5c8f", arc: "inbound" },
  { kind: "arc", label: "Only possible", color: "#5f5a51", arc: "possible" },
]

/** A step of 1992, with what a test adds or replaces. */
export const step = (parts: Record<string, unknown> = {}) => ({
  id: "first",
  title: "A visit to Tirana",
  text: "They went to Albania.",
  notes: "Say why.\nThen wait.",
  state: "t=1992&select=ALB",
  cites: [{ source: "book", locator: "p. 4" }],
  ...parts,
})

/** What slides are made of, of a history with these steps. */
export function matterOf(
  steps: readonly unknown[],
  parts: Partial<SlideMatter> = {},
  more: Record<string, unknown> = {},
): SlideMatter {
  return matterIn(timelineOf([visit()], { steps, ...more }), parts)
}

/** What slides are made of, of the first history. */
export function firstHistory(parts: Partial<SlideMatter> = {}): SlideMatter {
  const { dataset } = readDatasetText(readFileSync("data/acftu-1990s.json", "utf8"))
  return matterIn(createTimeline(dataset!), parts)
}

function matterIn(timeline: Timeline, parts: Partial<SlideMatter>): SlideMatter {
  const lang = parts.lang ?? "en"
  const told = toldSteps(timeline, timeline.dataset.steps, lang, true)
  return {
    dataset: timeline.dataset,
    steps: told,
    bibliography: bibliographyOf(timeline, told, lang),
    legend,
    boundaries: "Boundaries are simplified and imply no endorsement.",
    address: "https://example.org/comity/",
    lang,
    form: "wide",
    withNotes: true,
    ...parts,
  }
}
