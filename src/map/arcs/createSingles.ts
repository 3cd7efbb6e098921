import type { Gathering } from "../../arcs/gatherArcs.ts"
import type { Span } from "../../timeline/createWindow.ts"
import type { ColumnBuffers } from "./buffers.ts"

/** Tells the columns which arcs are drawn by themselves. */
export interface Singles {
  /** Where in the columns they are. */
  readonly spans: readonly Span[]
  follow(gathering: Gathering, spans: readonly Span[]): void
}

/** Rows that are passed over in vain rather than drawn in another go. */
const gap = 512

export function createSingles(buffers: ColumnBuffers, count: number): Singles {
  const shown = new Uint8Array(count).fill(1)
  let spans: readonly Span[] = []
  /** Where something was left out before. */
  let changed: readonly Span[] = []
  return {
    get spans() {
      return spans
    },
    follow({ single, fanned, sums }, window) {
      const before = changed
      for (const { first, last } of before) shown.fill(1, first, last)
      const isWhole = fanned.length + sums.length === 0
      spans = isWhole ? window : spansAround(single)
      changed = spansAround(isWhole ? [] : single)
      for (const { first, last } of changed) shown.fill(0, first, last)
      if (!isWhole) for (const arc of single) shown[arc] = 1
      const both = [...before, ...changed]
      if (both.length > 0) buffers.setShown(shown, both)
    },
  }
}

function spansAround(arcs: readonly number[]): Span[] {
  const spans: { first: number; last: number }[] = []
  for (const arc of arcs.toSorted((a, b) => a - b)) {
    const open = spans.at(-1)
    if (open && arc - open.last <= gap) open.last = arc + 1
    else spans.push({ first: arc, last: arc + 1 })
  }
  return spans
}
