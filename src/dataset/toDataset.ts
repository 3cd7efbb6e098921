import { dayOf, type Interval } from "../calendar/day.ts"
import { type Edtf, isFault, readEdtf } from "../calendar/edtf.ts"
import { aliases } from "../world/codes.ts"
import { type Cite, type Dataset, type HistoryEvent, isUnnamed, type Party } from "./Dataset.ts"
import type { DatasetAsWritten, EventAsWritten, PartyInput } from "./schema.ts"

/**
 * A checked file as the dataset that the rest of the application trusts. What the file leaves out
 * has here the default that the schema gives it.
 */
export function toDataset(input: DatasetAsWritten): Dataset {
  const { territory = [], places = [], actors = [], statuses = [], steps = [] } = input
  const events = input.events.map(toEvent)
  return {
    version: input.version,
    title: input.title,
    description: input.description,
    creators: input.creators ?? [],
    license: input.license,
    view: input.view,
    subject: today(input.subject),
    extent: extentOf(input.extent, events),
    territory: territory.map(({ unit, polity, from, until }) => ({
      unit,
      polity: today(polity),
      ...(from !== undefined && { from: sound(from).start }),
      ...(until !== undefined && { until: sound(until).end }),
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

/** A former code of a state that goes on is read as today's. */
const today = (party: string) => aliases.get(party) ?? party

const withCountry = <T extends { readonly country?: string | undefined }>(item: T): T =>
  item.country === undefined ? item : { ...item, country: today(item.country) }

function toParty(party: PartyInput): Party {
  if (typeof party === "string") return today(party)
  return isUnnamed(party) ? { ...party, someOf: party.someOf.map(today) } : party
}

function toEvent(event: EventAsWritten): HistoryEvent {
  return {
    id: event.id,
    type: event.type,
    date: sound(event.date),
    from: (event.from ?? []).map(toParty),
    to: (event.to ?? []).map(toParty),
    between: (event.between ?? []).map(toParty),
    place: event.place,
    route: event.route ?? false,
    status: event.status,
    certainty: event.certainty ?? "stated",
    title: event.title,
    text: event.text,
    note: event.note,
    people: event.people ?? [],
    cites: event.cites ?? [],
  }
}

function sound(text: string): Edtf {
  const date = readEdtf(text)
  if (isFault(date)) throw new Error(`${text} was checked and is no date: ${date}`)
  return date
}

/** The extent as given, else what the events' finite bounds span; with no event, the postwar years. */
function extentOf(text: string | undefined, events: readonly HistoryEvent[]): Interval {
  if (text !== undefined) return sound(text)
  let start = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const { date } of events) {
    for (const day of [date.start, date.end - 1].filter(Number.isFinite)) {
      start = Math.min(start, day)
      end = Math.max(end, day + 1)
    }
  }
  return start < end ? { start, end } : { start: dayOf(1945), end: dayOf(2026) }
}
