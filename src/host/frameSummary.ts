import type { Viewer } from "../state/createViewer.ts"
import { momentText } from "../state/moments.ts"
import { detailOf } from "../timeline/createTimeline.ts"

/** What is on the map, for a page around it or a test: a host can write its own caption from it. */
export interface FrameSummary {
  /** The moment as the state writes it. */
  readonly moment: string
  /** The status id of each country that has one, by code. */
  readonly statuses: Readonly<Record<string, string>>
  /** The ids of the events that are certain in the moment, and of those that are only possible. */
  readonly events: readonly string[]
  readonly possible: readonly string[]
  /** How many arcs are drawn. */
  readonly arcs: number
}

/** Sums up a viewer's frame. */
export function frameSummary(viewer: Viewer): FrameSummary {
  const { timeline, store } = viewer
  const { moment, grain } = store.getState()
  const frame = viewer.frame()
  const statuses: Record<string, string> = Object.create(null)
  for (const [code, { status }] of frame.polities) if (status !== undefined) statuses[code] = status
  const ids = (events: Uint32Array) => Array.from(events, (event) => detailOf(timeline, event).id)
  return {
    moment: momentText(moment, grain),
    statuses,
    events: ids(frame.certain),
    possible: ids(frame.possible),
    arcs: frame.arcs.lines,
  }
}
