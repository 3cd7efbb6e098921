import type { Gathering } from "../../arcs/gatherArcs.ts"
import type { Span } from "../../timeline/createWindow.ts"
import type { ColumnBuffers } from "./buffers.ts"
import { spansAround } from "./spansAround.ts"

/** Tells the columns which arcs are drawn by themselves. */
export interface Singles {
  /** Where in the columns they are. */
  readonly spans: readonly Span[]
  follow(gathering: Gathering): void
}

export function createSingles(buffers: ColumnBuffers, count: number): Singles {
  const shown = new Uint8Array(count).fill(1)
  let spans: readonly Span[] = []
  /** Where something was left out before. */
  let changed: readonly Span[] = []
  return {
    get spans() {
      return spans
    },
    follow({ single, fanned, sums }) {
      const before = changed
      for (const { first, last } of before) shown.fill(1, first, last)
      const isWhole = fanned.length + sums.length === 0
      spans = spansAround(single.toSorted((a, b) => a - b))
      changed = isWhole ? [] : spans
      for (const { first, last } of changed) shown.fill(0, first, last)
      if (!isWhole) for (const arc of single) shown[arc] = 1
      const both = [...before, ...changed]
      if (both.length > 0) buffers.setShown(shown, both)
    },
  }
}
