// Not for the first load: import this file when not all of a history is wanted.
import { valueAt } from "../dataset/Column.ts"
import { isCode, isUnnamed, type Party } from "../dataset/Dataset.ts"
import { mark } from "../dataset/Facts.ts"
import { regionOf } from "../world/regions.ts"
import { type Arcs, direction, directionOf, isPulse } from "./arcsOf.ts"
import { firstDayOf } from "./certainty.ts"
import { centreOf, madeReady } from "./changesOf.ts"
import { createTimeline } from "./createTimeline.ts"
import { createWindow, windowIndexOf } from "./createWindow.ts"
import { eachPair } from "./eachPair.ts"
import { firstsOf } from "./firstsOf.ts"
import { type Facet, type Filter, facets, type Narrowing } from "./Narrowing.ts"
import type { Timeline } from "./Timeline.ts"

/** By a value of `direction` that of the facet `dir`; an event without a pair is `alone`. */
const directions = ["mutual", "out", "in", "between"] as const

/** The region of who belongs to no country. */
export const noRegion = "000"

/**
 * A history as it is seen around another centre, and with some of its events left out; the events keep
 * their column indices. Filters of type and direction leave out events and arcs alone: a status stays
 * what all events made it. Those of certainty, kind and region leave out what the events or parties
 * decide as well, and that of status every standing but those it names.
 */
export function narrowed(history: Timeline, narrowing: Narrowing): Timeline {
  const { focus, filter } = narrowing
  const timeline = around(history, focus)
  const { events, arcs, dataset } = timeline
  const { table } = dataset.events.facts.party
  const asked = facets.filter((facet) => filter[facet] !== undefined)
  const { valuesOf, kinds, regions, hasCentre, certaintyOf } = createReader(timeline)
  const shown = new Uint8Array(events.count)
  for (let i = 0; i < events.count; i++) {
    const passes =
      (focus === undefined || hasCentre(i)) &&
      asked.every((facet) => isLet(filter[facet], valuesOf[facet](i)))
    shown[i] = passes ? 1 : 0
  }
  const arcsShown = arcsWhere(
    arcs,
    (arc) =>
      shown[arcs.event[arc]!] === 1 &&
      (isPulse(arcs, arc) || isLet(filter.dir, [directions[arcs.direction[arc]!]!])),
  )
  const letIn = table.map(
    (_, row) => isLet(filter.kind, kinds[row]!) && isLet(filter.region, regions[row]!),
  )
  const named = new Set(table.filter((_, row) => letIn[row]))
  const changes = new Map(
    [...timeline.changes]
      .filter(([one]) => named.has(one))
      .map(([one, list]) => [
        one,
        filter.certainty === undefined
          ? list
          : madeReady(
              events,
              list.events.filter((event) => isLet(filter.certainty, [certaintyOf(event)])),
            ),
      ]),
  )
  const firsts = firstsOf(
    dataset.events.facts,
    events,
    (event, row) => shown[event] === 1 && letIn[row]!,
  )
  // Whoever has a status is told of, even where no event of theirs is seen.
  const never = { certainBy: Number.POSITIVE_INFINITY, possibleFrom: Number.POSITIVE_INFINITY }
  for (const one of changes.keys()) if (!firsts.has(one)) firsts.set(one, never)
  const arcIndex = windowIndexOf(arcsShown)
  return {
    ...timeline,
    arcs: arcsShown,
    arcIndex,
    arcSpansIn: createWindow(arcsShown, arcIndex),
    changes,
    firsts,
    narrowed: { ...narrowing, shown },
  }
}

/**
 * How many events would be seen with each value of a facet, all other facets staying as they are in a
 * history that is narrowed, or whole.
 */
export function facetCounts(
  timeline: Timeline,
): Readonly<Record<Facet, ReadonlyMap<string, number>>> {
  const { focus, filter }: Narrowing = timeline.narrowed ?? { focus: undefined, filter: {} }
  const { valuesOf, hasCentre } = createReader(timeline)
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as {
    [F in Facet]: Map<string, number>
  }
  for (let i = 0; i < timeline.events.count; i++) {
    if (focus !== undefined && !hasCentre(i)) continue
    const failed = facets.filter((facet) => !isLet(filter[facet], valuesOf[facet](i)))
    if (failed.length > 1) continue
    for (const facet of failed.length === 1 ? failed : facets)
      for (const value of new Set(valuesOf[facet](i)))
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  }
  return counts
}

/** The last centre that each history was seen around: who filters stays with one. */
const known = new WeakMap<Timeline, { readonly focus: string; readonly timeline: Timeline }>()

/** A history around another centre. */
function around(history: Timeline, focus: string | undefined): Timeline {
  if (focus === undefined) return history
  const before = known.get(history)
  if (before?.focus === focus) return before.timeline
  const timeline = createTimeline({ ...history.dataset, subject: focus }, history.playedAt)
  known.set(history, { focus, timeline })
  return timeline
}

const isLet = (wanted: Filter[Facet], values: readonly string[]): boolean =>
  wanted === undefined || values.some((value) => wanted.includes(value))

/** Reads from the columns of a history what its events are in each facet, by column index. */
function createReader(timeline: Timeline) {
  const { dataset, events, extent } = timeline
  const { facts } = dataset.events
  const { rows, table } = facts.party
  const isCentral = centreOf(dataset)
  const kinds = table.map((party) => kindsOf(timeline, party))
  const regions = table.map((party) => regionsOf(timeline, party))
  const dayOf = (i: number) => firstDayOf(events, i, extent)
  const parties = (i: number) => {
    const source = events.source[i]!
    return rows.subarray(facts.first[source]!, facts.first[source + 1]!)
  }
  /** The values of those who are not the centre. */
  const ofOthers = (values: readonly (readonly string[])[]) => (i: number) => {
    const day = dayOf(i)
    const all: string[] = []
    for (const row of parties(i)) if (!isCentral(row, day)) all.push(...values[row]!)
    return all
  }
  const certaintyOf = (i: number) => {
    const marks = facts.marks[events.source[i]!]!
    return marks & mark.disputed ? "disputed" : marks & mark.inferred ? "inferred" : "stated"
  }
  const valuesOf: Readonly<Record<Facet, (i: number) => readonly string[]>> = {
    type: (i) => [valueAt(facts.type, events.source[i]!)],
    status: (i) => {
      const status = valueAt(facts.status, events.source[i]!)
      return status === undefined ? [] : [status]
    },
    dir: (i) => {
      const day = dayOf(i)
      const found = new Set<string>()
      eachPair(facts, events.source[i]!, (from, to, directed) => {
        const way = directed
          ? directionOf(isCentral, rows[from]!, rows[to]!, day)
          : direction.neither
        found.add(directions[way]!)
      })
      return found.size > 0 ? [...found] : ["alone"]
    },
    certainty: (i) => [certaintyOf(i)],
    kind: ofOthers(kinds),
    region: ofOthers(regions),
  }
  return {
    valuesOf,
    kinds,
    regions,
    certaintyOf,
    hasCentre: (i: number) => parties(i).some((row) => isCentral(row, dayOf(i))),
  }
}

/** What a party is, or may be where it is not named: an actor's kind, or `country`. */
const kindsOf = ({ dataset }: Timeline, party: Party): string[] =>
  (isUnnamed(party) ? party.someOf : [party]).map((one) =>
    isCode(one) ? "country" : (dataset.actors.get(one)?.kind ?? ""),
  )

/** The regions and the sub-regions of a party, by M49. */
const regionsOf = ({ dataset }: Timeline, party: Party): string[] =>
  (isUnnamed(party) ? party.someOf : [party]).flatMap((one) => {
    const code = isCode(one) ? one : dataset.actors.get(one)?.country
    const place = code === undefined ? undefined : regionOf(code)
    return place ? [place.region.m49, place.subregion.m49] : [noRegion]
  })

/** The rows of the arcs that pass, in their order. */
function arcsWhere(arcs: Arcs, passes: (arc: number) => boolean): Arcs {
  const rows = Uint32Array.from(
    (function* () {
      for (let arc = 0; arc < arcs.count; arc++) if (passes(arc)) yield arc
    })(),
  )
  const ends = new Float32Array(4 * rows.length)
  rows.forEach((arc, i) => {
    ends.set(arcs.ends.subarray(4 * arc, 4 * arc + 4), 4 * i)
  })
  return {
    count: rows.length,
    lines: rows.filter((arc) => !isPulse(arcs, arc)).length,
    ends,
    start: Int32Array.from(rows, (arc) => arcs.start[arc]!),
    end: Int32Array.from(rows, (arc) => arcs.end[arc]!),
    event: Uint32Array.from(rows, (arc) => arcs.event[arc]!),
    direction: Uint8Array.from(rows, (arc) => arcs.direction[arc]!),
    lasted: Uint8Array.from(rows, (arc) => arcs.lasted[arc]!),
    unsure: Uint8Array.from(rows, (arc) => arcs.unsure[arc]!),
    leg: Uint8Array.from(rows, (arc) => arcs.leg[arc]!),
    legs: Uint8Array.from(rows, (arc) => arcs.legs[arc]!),
  }
}
