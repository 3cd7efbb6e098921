import { changeBy } from "./certainty.ts"
import { statusOf, typeOf } from "./createTimeline.ts"
import type { Frame } from "./frameAt.ts"
import { happenedIn } from "./happenedIn.ts"
import type { Timeline } from "./Timeline.ts"

/** A party that took a status, and the event (column index) that decided it. */
export interface Turn {
  readonly party: string
  readonly event: number
}

/** What a sentence about a moment needs. */
export interface Summary {
  /** Certain events by type, in the order in which they come. */
  readonly types: ReadonlyMap<string, number>
  /** Statuses that were certainly taken in the window, each with who took it in which event. */
  readonly turns: ReadonlyMap<string, readonly Turn[]>
  readonly possible: number
}

/** Counts what a frame holds: its events by type, and the statuses that its window brought. */
export function summaryOf(timeline: Timeline, frame: Frame): Summary {
  const types = new Map<string, number>()
  const seen = frame.window
  for (const event of frame.certain) {
    if (!happenedIn(timeline, event, seen)) continue
    const type = typeOf(timeline, event)
    // A relation that takes effect is told as a turn.
    if (type === "relation" && statusOf(timeline, event) !== undefined) continue
    types.set(type, (types.get(type) ?? 0) + 1)
  }
  const turns = new Map<string, Turn[]>()
  const before = { start: Number.NEGATIVE_INFINITY, end: seen.start }
  for (const [party, { status, decidedBy }] of frame.parties) {
    if (status === undefined || decidedBy === undefined) continue
    const isOld = changeBy(timeline.events, decidedBy, before) === "certain"
    if (isOld || !happenedIn(timeline, decidedBy, seen)) continue
    turns.set(status, [...(turns.get(status) ?? []), { party, event: decidedBy }])
  }
  return { types, turns, possible: frame.possible.length }
}
