// Not for the first load: import this file when not all of a history is wanted.
import { type HistoryEvent, isCode, isUnnamed, type Party } from "../dataset/Dataset.ts"
import { regionOf } from "../world/regions.ts"
import { type Arcs, direction, directionOf } from "./arcsOf.ts"
import { isCentre } from "./changesOf.ts"
import { createTimeline, detailOf } from "./createTimeline.ts"
import { createWindow } from "./createWindow.ts"
import { firstsOf } from "./firstsOf.ts"
import { type Facet, type Filter, facets, type Narrowing } from "./Narrowing.ts"
import { pairsOf } from "./pairsOf.ts"
import type { Timeline } from "./Timeline.ts"

/** Of each direction of an arc the value of the facet `dir`; an event without a pair is `alone`. */
const directions = Object.entries({
  mutual: direction.neither,
  out: direction.outbound,
  in: direction.inbound,
  between: direction.between,
})
const nameOfDirection = (of: number): string => directions.find(([, value]) => value === of)![0]

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
  const { events, arcs } = timeline
  const shown = new Uint8Array(events.count)
  for (let i = 0; i < events.count; i++) {
    const passes =
      (focus === undefined || hasCentre(timeline, i)) &&
      facets.every((facet) => isLet(filter[facet], () => valuesOf(timeline, i)[facet]()))
    shown[i] = passes ? 1 : 0
  }
  const arcsShown = arcsWhere(
    arcs,
    (arc) =>
      shown[arcs.event[arc]!] === 1 &&
      isLet(filter.dir, () => [nameOfDirection(arcs.direction[arc]!)]),
  )
  const isLetIn = (party: string) =>
    isLet(filter.kind, () => [kindOf(timeline, party)]) &&
    isLet(filter.region, () => regionsOf(timeline, party))
  const changes = new Map(
    [...timeline.changes]
      .filter(([party]) => isLetIn(party))
      .map(([party, list]) => [
        party,
        list.filter(({ event }) =>
          isLet(filter.certainty, () => [detailOf(timeline, event).certainty]),
        ),
      ]),
  )
  const firsts = firstsOf(
    events,
    timeline.partiesOf.map((parties, i) => (shown[i] ? parties.filter(isLetIn) : [])),
  )
  // Whoever has a status is told of, even where no event of theirs is seen.
  const never = { certainBy: Number.POSITIVE_INFINITY, possibleFrom: Number.POSITIVE_INFINITY }
  for (const party of changes.keys()) if (!firsts.has(party)) firsts.set(party, never)
  return {
    ...timeline,
    arcs: arcsShown,
    arcSpansIn: createWindow(arcsShown),
    changes,
    firsts,
    narrowed: { ...narrowing, shown },
  }
}

/** How many events would be seen with each value of a facet, all other facets staying as they are. */
export function facetCounts(
  history: Timeline,
  { focus, filter }: Narrowing,
): Readonly<Record<Facet, ReadonlyMap<string, number>>> {
  const timeline = around(history, focus)
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as {
    [F in Facet]: Map<string, number>
  }
  for (let i = 0; i < timeline.events.count; i++) {
    if (focus !== undefined && !hasCentre(timeline, i)) continue
    const values = valuesOf(timeline, i)
    const failed = facets.filter((facet) => !isLet(filter[facet], values[facet]))
    if (failed.length > 1) continue
    for (const facet of failed.length === 1 ? failed : facets)
      for (const value of new Set(values[facet]()))
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  }
  return counts
}

const around = (history: Timeline, focus: string | undefined): Timeline =>
  focus === undefined
    ? history
    : createTimeline({ ...history.dataset, subject: focus }, history.playedAt)

const isLet = (wanted: Filter[Facet], values: () => readonly string[]): boolean =>
  wanted === undefined || values().some((value) => wanted.includes(value))

function hasCentre(timeline: Timeline, i: number): boolean {
  const { events, extent, dataset } = timeline
  const day = Math.max(events.start[i]!, Math.min(extent.start, events.end[i]! - 1))
  return partiesOf(detailOf(timeline, i)).some((party) => isCentre(dataset, party, day))
}

const partiesOf = ({ from, to, between }: HistoryEvent): Party[] => [...from, ...to, ...between]

/** The values of an event in each facet. */
function valuesOf(timeline: Timeline, i: number): Readonly<Record<Facet, () => readonly string[]>> {
  const { dataset, events, extent } = timeline
  const event = detailOf(timeline, i)
  const day = Math.max(events.start[i]!, Math.min(extent.start, events.end[i]! - 1))
  const others = () =>
    partiesOf(event)
      .flatMap((party) => (isUnnamed(party) ? party.someOf : [party]))
      .filter((party) => !isCentre(dataset, party, day))
  return {
    type: () => [event.type],
    status: () => (event.status === undefined ? [] : [event.status]),
    dir: () => {
      const pairs = pairsOf(event)
      if (pairs.length === 0) return ["alone"]
      return pairs.map((pair) => nameOfDirection(directionOf(dataset, pair, day)))
    },
    certainty: () => [event.certainty],
    kind: () => others().map((party) => kindOf(timeline, party)),
    region: () => others().flatMap((party) => regionsOf(timeline, party)),
  }
}

/** What a party is: an actor's kind, or `country`. */
const kindOf = ({ dataset }: Timeline, party: string): string =>
  isCode(party) ? "country" : (dataset.actors.get(party)?.kind ?? "")

/** The region and the sub-region of a party, by M49. */
function regionsOf({ dataset }: Timeline, party: string): string[] {
  const code = isCode(party) ? party : dataset.actors.get(party)?.country
  const place = code === undefined ? undefined : regionOf(code)
  return place ? [place.region.m49, place.subregion.m49] : [noRegion]
}

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
    ends,
    start: Int32Array.from(rows, (arc) => arcs.start[arc]!),
    end: Int32Array.from(rows, (arc) => arcs.end[arc]!),
    event: Uint32Array.from(rows, (arc) => arcs.event[arc]!),
    direction: Uint8Array.from(rows, (arc) => arcs.direction[arc]!),
    lasted: Uint8Array.from(rows, (arc) => arcs.lasted[arc]!),
    unsure: Uint8Array.from(rows, (arc) => arcs.unsure[arc]!),
  }
}
