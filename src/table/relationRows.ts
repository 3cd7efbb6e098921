import type { Selection } from "../state/Selection.ts"
import { isCentre } from "../timeline/changesOf.ts"
import type { Frame } from "../timeline/frameAt.ts"
import type { Standing } from "../timeline/standing.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { polityOfParty } from "../timeline/whereabouts.ts"
import type { Polity } from "../world/polity.ts"

/** A country or an organisation of a frame that stands to the centre in some way. */
export interface RelationRow {
  readonly subject: Exclude<Selection, { kind: "event" }>
  readonly standing: Standing
  /** The country itself, or that of the organisation on the day, if it has one. */
  readonly polity: Polity | undefined
}

/** All that has a colour on a frame's map: its countries, then the organisations at their seats. */
export function relationRowsOf({ dataset }: Timeline, frame: Frame): RelationRow[] {
  const day = frame.query.moment.end - 1
  const countries = Array.from(frame.polities, ([code, standing]): RelationRow => {
    return { subject: { kind: "country", code }, standing, polity: frame.world.get(code) }
  })
  const organisations = [...dataset.actors.keys()].flatMap((id): RelationRow[] => {
    const standing = isCentre(dataset, id, day) ? home : frame.parties.get(id)
    if (!standing || (standing.kind === "nothing" && standing.possibleStatus === undefined))
      return []
    return [{ subject: { kind: "actor", id }, standing, polity: polityOfParty(dataset, id, day) }]
  })
  return [...countries, ...organisations]
}

const home: Standing = { kind: "home" }
