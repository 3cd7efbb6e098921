import type { Day, Interval } from "../calendar/day.ts"
import type { Name } from "../world/polity.ts"
import { partiesOf } from "./createTimeline.ts"
import { type Frame, frameAt } from "./frameAt.ts"
import { happenedIn } from "./happenedIn.ts"
import { nothing, type Standing } from "./standing.ts"
import type { Timeline } from "./Timeline.ts"
import { polityOfParty } from "./whereabouts.ts"

/** How a country or an organisation stood at the end of a moment, and its events within it. */
export interface MatrixCell {
  readonly standing: Standing
  readonly certain: number
  readonly possible: number
}

/** The course of a country, or of an organisation that belongs to none, in as many cells as moments. */
export interface MatrixRow {
  /** A polity's code, or an actor's id. */
  readonly subject: string
  /** A polity's name in the last moment that has it; an organisation has its own in the dataset. */
  readonly name: Name | undefined
  /** Undefined where the polity did not exist. */
  readonly cells: readonly (MatrixCell | undefined)[]
  /** The first moment that has anything to tell. */
  readonly first: number
}

const empty: MatrixCell = { standing: nothing, certain: 0, possible: 0 }

/**
 * All that is told of each country and international organisation, moment by moment, ordered by when
 * it begins. A column says of its moment what `frameAt` says.
 */
export function matrixOf(timeline: Timeline, moments: readonly Interval[]): MatrixRow[] {
  const columns = moments.map((moment) => {
    const frame = frameAt(timeline, { moment, reading: "as-is" })
    return { world: frame.world, cells: cellsOf(timeline, frame) }
  })
  const isActor = (subject: string) => timeline.dataset.actors.has(subject)
  const subjects = new Set(columns.flatMap(({ cells }) => [...cells.keys()]))
  const rows = [...subjects].map((subject) => ({
    subject,
    name: columns.findLast(({ world }) => world.get(subject))?.world.get(subject)?.name,
    cells: columns.map(
      ({ world, cells }) =>
        cells.get(subject) ?? (isActor(subject) || world.get(subject) ? empty : undefined),
    ),
    first: columns.findIndex(({ cells }) => cells.has(subject)),
  }))
  return rows.sort((a, b) => a.first - b.first || (a.subject < b.subject ? -1 : 1))
}

/** The cells of a frame that have anything to tell. */
function cellsOf(timeline: Timeline, frame: Frame): ReadonlyMap<string, MatrixCell> {
  const certain = countsOf(timeline, frame, frame.certain)
  const possible = countsOf(timeline, frame, frame.possible)
  const actors = [...timeline.dataset.actors.values()].flatMap(({ id, country }) =>
    country === undefined && (frame.parties.get(id) ?? nothing).kind !== "nothing" ? [id] : [],
  )
  const subjects = [...frame.polities.keys(), ...actors, ...certain.keys(), ...possible.keys()]
  return new Map(
    subjects.map((subject) => [
      subject,
      {
        standing: frame.polities.get(subject) ?? frame.parties.get(subject) ?? nothing,
        certain: certain.get(subject) ?? 0,
        possible: possible.get(subject) ?? 0,
      },
    ]),
  )
}

/** In how many of some events each subject had a part. */
function countsOf(timeline: Timeline, frame: Frame, events: Uint32Array) {
  const { moment } = frame.query
  const counts = new Map<string, number>()
  for (const event of events) {
    if (!happenedIn(timeline, event, moment)) continue
    const parties = partiesOf(timeline, event)
    const subjects = parties.map((party) => subjectOf(timeline, party, moment.end - 1))
    for (const subject of new Set(subjects))
      if (subject !== undefined) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  }
  return counts
}

/** The polity to which a party belongs on a day, or itself where it is international. */
function subjectOf({ dataset }: Timeline, party: string, day: Day): string | undefined {
  const actor = dataset.actors.get(party)
  return actor && !actor.country ? party : polityOfParty(dataset, party, day)?.code
}
