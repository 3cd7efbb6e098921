import { dayOf, type Interval } from "../calendar/day.ts"
import type { Cite, Dataset } from "./Dataset.ts"
import { type Events, ListedEvents } from "./Events.ts"
import { type Facts, openDay } from "./Facts.ts"
import type { DatasetAsWritten } from "./schema.ts"
import { soundDate, today, toEvent } from "./toEvent.ts"

/**
 * A checked file as the dataset that the rest of the application trusts. What the file leaves out
 * has here the default that the schema gives it. `events` may stand elsewhere.
 */
export function toDataset(
  input: DatasetAsWritten,
  events: Events = new ListedEvents(input.events.map(toEvent)),
): Dataset {
  const { territory = [], places = [], actors = [], statuses = [], steps = [] } = input
  return {
    version: input.version,
    title: input.title,
    description: input.description,
    creators: input.creators ?? [],
    license: input.license,
    view: input.view,
    subject: today(input.subject),
    extent: extentOf(input.extent, events.facts),
    territory: territory.map(({ unit, polity, from, until }) => ({
      unit,
      polity: today(polity),
      ...(from !== undefined && { from: soundDate(from).start }),
      ...(until !== undefined && { until: soundDate(until).end }),
    })),
    sources: byId(input.sources ?? []),
    places: byId(places.map((place) => withCountry(place))),
    actors: byId(actors.map((actor) => withCountry(withCites(actor)))),
    statuses: byId(statuses.map((status) => ({ ...status, pattern: status.pattern ?? "none" }))),
    eventTypes: byId(input.eventTypes ?? []),
    events,
    steps: steps.map(withCites),
  }
}

const withCites = <T extends { readonly cites?: readonly Cite[] | undefined }>(item: T) => ({
  ...item,
  cites: item.cites ?? [],
})

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.id, item]))

const withCountry = <T extends { readonly country?: string | undefined }>(item: T): T =>
  item.country === undefined ? item : { ...item, country: today(item.country) }

/** The extent as given, else what the events' finite bounds span; with no event, the postwar years. */
export function extentOf(text: string | undefined, facts: Facts): Interval {
  if (text !== undefined) return soundDate(text)
  let start = openDay
  let end = -openDay
  facts.start.forEach((first, i) => {
    for (const day of [first, facts.end[i]! - 1]) {
      if (Math.abs(day) >= openDay - 1) continue
      start = Math.min(start, day)
      end = Math.max(end, day + 1)
    }
  })
  return start < end ? { start, end } : { start: dayOf(1945), end: dayOf(2026) }
}
