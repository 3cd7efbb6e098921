import type { Interval } from "../calendar/day.ts"
import { openDay } from "../dataset/Facts.ts"
import { changeBy, decidingDay } from "./certainty.ts"
import type { Changes } from "./changesOf.ts"
import { statusOf } from "./createTimeline.ts"
import { firstWhere } from "./createWindow.ts"
import type { Timeline } from "./Timeline.ts"

/** How a party, or a polity with its actors, stands to the centre as of a moment's last day. */
export interface Standing {
  /** A status; events without one; or nothing; `home` is the polity of the centre itself. */
  readonly kind: "home" | "status" | "recorded" | "nothing"
  readonly status?: string
  /** The event (column index) that decided the status. */
  readonly decidedBy?: number
  /** A change that is only possible, and the event that would make it. */
  readonly possibleStatus?: string
  readonly possibleEvent?: number
  /** Events without a status, of which none is certain yet. */
  readonly onlyPossible?: boolean
  /** The polity's actors have different statuses; the latest is given. */
  readonly differ?: boolean
  /** It is the same as at the moment with which this one is compared. */
  readonly unchanged?: boolean
}

export const nothing: Standing = { kind: "nothing" }

const none: Changes = { events: new Uint32Array(), earliest: new Int32Array() }

/** How a party stands to the centre. `withPossible` false leaves out what is not certain. */
export function standingOf(
  timeline: Timeline,
  party: string,
  moment: Interval,
  withPossible = true,
): Standing {
  const standing = fullStandingOf(timeline, party, moment, withPossible)
  const only = timeline.narrowed?.filter.status
  return only ? onlyWith(standing, only) : standing
}

/** What is left of a standing where only some statuses are wanted. */
function onlyWith(standing: Standing, only: readonly string[]): Standing {
  const { status, decidedBy, possibleStatus, possibleEvent } = standing
  const isIn = (id: string | undefined) => id !== undefined && only.includes(id)
  const possible = isIn(possibleStatus) && { possibleStatus, possibleEvent }
  return isIn(status)
    ? { kind: "status", status, decidedBy, ...possible }
    : { kind: "nothing", ...possible }
}

function fullStandingOf(
  timeline: Timeline,
  party: string,
  moment: Interval,
  withPossible: boolean,
): Standing {
  const { events, changes, firsts } = timeline
  const { events: list, earliest } = changes.get(party) ?? none
  // Past the last that has begun nothing stands; past the last that has decided nothing is certain.
  const begun = firstWhere(list.length, (i) => earliest[i]! >= moment.end) - 1
  const decided = firstWhere(list.length, (i) => decidingDay(events, list[i]!) > moment.end) - 1
  let standing: Standing | undefined
  let possible: Pick<Standing, "possibleStatus" | "possibleEvent"> = {}
  for (let i = withPossible ? begun : Math.min(begun, decided); i >= 0 && !standing; i--) {
    const event = list[i]!
    const end = events.end[event]!
    // What lasted sets a status while it did, and not from then on.
    if (events.lasted[event] === 1 && end !== openDay && end < moment.end) continue
    const stands = changeBy(events, event, moment)
    const status = statusOf(timeline, event)!
    if (stands === "certain") standing = { kind: "status", status, decidedBy: event }
    else if (stands === "possible" && withPossible && possible.possibleEvent === undefined) {
      possible = { possibleStatus: status, possibleEvent: event }
      i = Math.min(i, decided + 1)
    }
  }
  if (standing)
    return possible.possibleStatus === standing.status ? standing : { ...standing, ...possible }
  const first = firsts.get(party)
  if (first && first.certainBy <= moment.end) return { kind: "recorded", ...possible }
  if (withPossible && first && first.possibleFrom < moment.end)
    return { kind: "recorded", onlyPossible: true, ...possible }
  return nothing
}

/** Of two standings in one polity, the one that colours it: the later decision, else what tells more. */
export function merged(timeline: Timeline, a: Standing, b: Standing): Standing {
  const [first, second] = rank(timeline, a) >= rank(timeline, b) ? [a, b] : [b, a]
  const differ = a.kind === "status" && b.kind === "status" && a.status !== b.status
  const possible =
    first.possibleStatus === undefined && second.possibleStatus !== undefined
      ? { possibleStatus: second.possibleStatus, possibleEvent: second.possibleEvent! }
      : {}
  return { ...first, ...possible, ...((differ || a.differ || b.differ) && { differ: true }) }
}

/** Later decisions rank higher; below all of them certain events, then possible ones, then nothing. */
function rank({ events }: Timeline, standing: Standing): number {
  if (standing.kind === "home") return Number.POSITIVE_INFINITY
  if (standing.decidedBy !== undefined) return decidingDay(events, standing.decidedBy)
  if (standing.kind === "nothing") return -(2 ** 40)
  return standing.onlyPossible ? -(2 ** 39) : -(2 ** 38)
}
