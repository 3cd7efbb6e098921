import { type Day, type Interval, overlaps } from "../calendar/day.ts"
import { annalsOf, spansIn } from "../world/annalsOf.ts"
import { merged, nothing, type Standing, standingOf } from "./standing.ts"
import type { Timeline } from "./Timeline.ts"
import { polityOfParty } from "./whereabouts.ts"

/** A stretch of days on which a polity or an actor stood in one way to the centre. */
export interface Stretch extends Interval {
  /** `absent`: the polity did not exist, as the dataset settles its territory. */
  readonly standing: Standing | "absent"
}

/** The course of a party's standing over the extent, day by day, in stretches that differ. */
export function courseOf(timeline: Timeline, subject: string): Stretch[] {
  const { dataset, extent } = timeline
  const isActor = dataset.actors.has(subject)
  const parties = isActor ? [subject] : [...timeline.firsts.keys()]
  const spans = isActor ? [extent] : spansIn(annalsOf(dataset.territory), subject)
  const turns = turningDays(timeline, parties, spans)
  const stretches: Stretch[] = []
  turns.forEach((start, i) => {
    const end = turns[i + 1] ?? extent.end
    const standing = standingOn(timeline, subject, parties, spans, start)
    const before = stretches.at(-1)
    if (before && sameStanding(before.standing, standing))
      stretches[stretches.length - 1] = { ...before, end }
    else stretches.push({ start, end, standing })
  })
  return stretches
}

function turningDays(timeline: Timeline, parties: string[], spans: readonly Interval[]): Day[] {
  const { events, extent, changes, firsts } = timeline
  const days = [extent.start]
  for (const party of parties) {
    for (const event of changes.get(party)?.events ?? [])
      days.push(events.start[event]!, events.end[event]! - 1, events.end[event]!)
    const first = firsts.get(party)
    if (first) days.push(first.certainBy - 1, first.possibleFrom)
  }
  for (const { start, end } of spans) days.push(start, end)
  const inside = days.filter((day) => day >= extent.start && day < extent.end)
  return [...new Set(inside)].sort((a, b) => a - b)
}

function standingOn(
  timeline: Timeline,
  subject: string,
  parties: readonly string[],
  spans: readonly Interval[],
  day: Day,
): Standing | "absent" {
  const { dataset } = timeline
  const moment = { start: day, end: day + 1 }
  if (dataset.actors.has(subject)) return standingOf(timeline, subject, moment)
  if (!spans.some((span) => overlaps(span, moment))) return "absent"
  if (polityOfParty(dataset, dataset.subject, day)?.code === subject) return { kind: "home" }
  return parties
    .filter((party) => polityOfParty(dataset, party, day)?.code === subject)
    .map((party) => standingOf(timeline, party, moment))
    .reduce((a, b) => merged(timeline, a, b), nothing)
}

const sameStanding = (a: Standing | "absent", b: Standing | "absent"): boolean =>
  a === b ||
  (a !== "absent" &&
    b !== "absent" &&
    a.kind === b.kind &&
    a.status === b.status &&
    a.decidedBy === b.decidedBy &&
    a.possibleStatus === b.possibleStatus &&
    a.onlyPossible === b.onlyPossible)
