import { changeBy } from "./certainty.ts"
import { detailOf } from "./createTimeline.ts"
import type { Frame } from "./frameAt.ts"
import { happenedIn } from "./histogramOf.ts"
import type { Timeline } from "./Timeline.ts"

/** What a sentence about a moment needs. */
export interface Summary {
  /** Certain events by type, in the order in which they come. */
  readonly types: ReadonlyMap<string, number>
  /** Statuses that were certainly taken in the moment, each with the parties that took it. */
  readonly turns: ReadonlyMap<string, readonly string[]>
  readonly possible: number
}

/** Counts what a frame holds: its events by type, and the statuses that its moment brought. */
export function summaryOf(timeline: Timeline, frame: Frame): Summary {
  const types = new Map<string, number>()
  const { moment } = frame.query
  for (const event of frame.certain) {
    if (!happenedIn(timeline, event, moment)) continue
    const { type, status } = detailOf(timeline, event)
    // A relation that takes effect is told as a turn.
    if (type === "relation" && status !== undefined) continue
    types.set(type, (types.get(type) ?? 0) + 1)
  }
  const turns = new Map<string, string[]>()
  const before = { start: Number.NEGATIVE_INFINITY, end: moment.start }
  for (const [party, { status, decidedBy }] of frame.parties) {
    if (status === undefined || decidedBy === undefined) continue
    const isOld = changeBy(timeline.events, decidedBy, before) === "certain"
    if (isOld || !happenedIn(timeline, decidedBy, moment)) continue
    turns.set(status, [...(turns.get(status) ?? []), party])
  }
  return { types, turns, possible: frame.possible.length }
}
