// Not for the first load: import this file when two moments are compared.
import type { Interval } from "../calendar/day.ts"
import { type Frame, frameAt } from "./frameAt.ts"
import { nothing, type Standing } from "./standing.ts"
import type { Timeline } from "./Timeline.ts"

/** A frame whose standings say whether they are what they were, or will be, at another moment. */
export function compared(timeline: Timeline, frame: Frame, moment: Interval): Frame {
  const comparedWith = frameAt(timeline, { ...frame.query, moment, window: moment })
  const marked = (standings: Frame["polities"], others: Frame["polities"]) =>
    new Map(
      [...standings].map(([party, standing]) => [
        party,
        isSame(standing, others.get(party) ?? nothing) && standing.kind !== "home"
          ? { ...standing, unchanged: true }
          : standing,
      ]),
    )
  const { query, window, world } = frame
  return {
    query,
    window,
    world,
    // As in the frame, found when they are asked for.
    get certain() {
      return frame.certain
    },
    get possible() {
      return frame.possible
    },
    get arcs() {
      return frame.arcs
    },
    comparedWith,
    polities: marked(frame.polities, comparedWith.polities),
    parties: marked(frame.parties, comparedWith.parties),
  }
}

/** Whether two standings are drawn as one, whichever events decided them. */
const isSame = (a: Standing, b: Standing): boolean =>
  a.kind === b.kind &&
  a.status === b.status &&
  a.possibleStatus === b.possibleStatus &&
  a.onlyPossible === b.onlyPossible

/** How a country or an international organisation stood at two moments. */
export interface Change {
  /** A polity's code or an actor's id. */
  readonly subject: string
  readonly before: Standing
  readonly after: Standing
}

/** What differs between two moments, the earlier one first. */
export interface Comparison {
  readonly earlier: Interval
  readonly later: Interval
  /** Who took a status and had none; who lost one; who has another. */
  readonly gained: readonly Change[]
  readonly lost: readonly Change[]
  readonly changed: readonly Change[]
  /** Of whom something is recorded for the first time, with no status. */
  readonly met: readonly Change[]
  /** Whose change is only possible at one of the two. */
  readonly perhaps: readonly Change[]
  /** States that came to be and that ceased to be. */
  readonly began: readonly string[]
  readonly ended: readonly string[]
}

/** Compares the moments of two frames. */
export function comparisonOf(timeline: Timeline, frame: Frame, other: Frame): Comparison {
  const isFirst = frame.query.moment.end <= other.query.moment.end
  const [first, last] = isFirst ? [frame, other] : [other, frame]
  const before = standingsOf(timeline, first)
  const after = standingsOf(timeline, last)
  const changes = [...new Set([...before.keys(), ...after.keys()])]
    .map((subject) => ({
      subject,
      before: before.get(subject) ?? nothing,
      after: after.get(subject) ?? nothing,
    }))
    .filter((change) => !isSame(change.before, change.after))
  const has = ({ status }: Standing) => status !== undefined
  const codes = (of: Frame) =>
    of.world.polities.filter(({ kind }) => kind === "state").map(({ code }) => code)
  const [were, are] = [new Set(codes(first)), new Set(codes(last))]
  const kindOf = ({ before, after }: Change) => {
    if (before.status !== after.status)
      return !has(before) ? "gained" : has(after) ? "changed" : "lost"
    const isMet = before.kind === "nothing" && after.kind === "recorded" && !after.onlyPossible
    return isMet ? "met" : "perhaps"
  }
  const of = (kind: ReturnType<typeof kindOf>) => changes.filter((one) => kindOf(one) === kind)
  return {
    earlier: first.query.moment,
    later: last.query.moment,
    gained: of("gained"),
    lost: of("lost"),
    changed: of("changed"),
    met: of("met"),
    perhaps: of("perhaps"),
    began: [...are].filter((code) => !were.has(code)),
    ended: [...were].filter((code) => !are.has(code)),
  }
}

/** The standings of the polities, and of the organisations that belong to none. */
function standingsOf({ dataset }: Timeline, { polities, parties }: Frame): Map<string, Standing> {
  const standings = new Map(polities)
  for (const [party, standing] of parties) {
    const actor = dataset.actors.get(party)
    if (actor && actor.country === undefined) standings.set(party, standing)
  }
  return standings
}
