import type { Interval } from "../calendar/day.ts"
import type { World } from "../world/polity.ts"
import { worldAt } from "../world/worldAt.ts"
import { certaintyIn, type Doubt } from "./certainty.ts"
import { detailOf } from "./createTimeline.ts"
import { type Rows, rowsIn } from "./rowsIn.ts"
import { merged, nothing, type Standing, standingOf } from "./standing.ts"
import { isShown, type Timeline } from "./Timeline.ts"
import { polityOfParty } from "./whereabouts.ts"

/** How uncertain facts are read: drawn as what they are, or left out. */
export type Reading = "as-is" | "certain"

/** What is asked of a timeline. */
export interface Query {
  /** The days that are seen together: a year, a month, a day. */
  readonly moment: Interval
  /** The days whose events are seen, up to the end of the moment: its own where none are said. */
  readonly window?: Interval
  readonly reading: Reading
}

/** What is true at a moment: indices into the timeline's columns, and a standing for each party. */
export interface Frame {
  readonly query: Query
  /** The days whose events are seen. */
  readonly window: Interval
  /** The world of the moment's last day. */
  readonly world: World
  /** Events (column indices) that are certain in the window, and those that are only possible. */
  readonly certain: Uint32Array
  readonly possible: Uint32Array
  /** The arcs that are drawn. */
  readonly arcs: Rows
  /** How each polity of the day stands to the centre; one that is not listed stands for nothing. */
  readonly polities: ReadonlyMap<string, Standing>
  /** How each party of the dataset stands to the centre. */
  readonly parties: ReadonlyMap<string, Standing>
  /** The frame of the moment with which its standings are compared. */
  readonly comparedWith?: Frame
}

/** What is true at a moment. Pure: the same timeline and query give an equal frame. */
export function frameAt(timeline: Timeline, query: Query): Frame {
  const { moment, window = moment } = query
  const { dataset } = timeline
  const withPossible = query.reading !== "certain"
  const world = worldAt(moment.end - 1, dataset.territory)
  const parties = new Map<string, Standing>()
  const polities = new Map<string, Standing>()
  for (const party of timeline.firsts.keys()) {
    const standing = standingOf(timeline, party, moment, withPossible)
    parties.set(party, standing)
    if (standing.kind === "nothing" && standing.possibleStatus === undefined) continue
    const code = polityOfParty(dataset, party, moment.end - 1)?.code
    if (code === undefined) continue
    const other = polities.get(code)
    polities.set(code, other ? merged(timeline, other, standing) : standing)
  }
  const home = polityOfParty(dataset, dataset.subject, moment.end - 1)
  if (home) polities.set(home.code, { kind: "home" })
  const events = once(() => eventsIn(timeline, window, withPossible))
  const arcs = once(() => rowsIn(timeline.arcs, timeline.arcSpansIn(window), window, withPossible))
  return {
    query,
    window,
    world,
    // Who drags through a crowd reads no list of it.
    get certain() {
      return events().certain
    },
    get possible() {
      return events().possible
    },
    get arcs() {
      return arcs()
    },
    polities,
    parties,
  }
}

function once<T extends object>(find: () => T): () => T {
  let found: T | undefined
  return () => {
    found ??= find()
    return found
  }
}

/** The events of a window, sorted into certain and possible. */
function eventsIn(timeline: Timeline, window: Interval, withPossible: boolean) {
  const { events: columns } = timeline
  const spans = timeline.eventSpansIn(window)
  const room = spans.reduce((sum, { first, last }) => sum + last - first, 0)
  const rows = new Uint32Array(room)
  // What is certain is put from the front on, what is possible from the back.
  let [front, back] = [0, room]
  for (const { first, last } of spans)
    for (let i = first; i < last; i++) {
      if (!isShown(timeline, i)) continue
      const certainty = certaintyIn(columns, i, window)
      if (certainty === "certain") rows[front++] = i
      else if (certainty === "possible" && withPossible) rows[--back] = i
    }
  return { certain: rows.slice(0, front), possible: rows.slice(back).reverse() }
}

/** Why an event is only possible. */
export function doubtOf(timeline: Timeline, event: number): Doubt {
  if (timeline.events.unsure[event] === 0) return "when"
  return detailOf(timeline, event).certainty === "disputed" ? "disputed" : "who"
}

/** How a polity of the frame's day stands to the centre. */
export const standingIn = (frame: Frame, code: string): Standing =>
  frame.polities.get(code) ?? nothing
