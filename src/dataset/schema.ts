import * as z from "zod/mini"

// Without this zod probes `new Function`, which a strict content security policy forbids.
z.config({ jitless: true })

const words = z.string().check(z.minLength(1), z.maxLength(20_000))
const text = z.union([
  words,
  z.record(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}$/)), words),
])
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/), z.maxLength(80))
const partyId = z.string().check(z.regex(/^([A-Z]{3}|[a-z][a-z0-9-]*)$/), z.maxLength(80))
const date = z.string()
const position = z.tuple([
  z.number().check(z.minimum(-180), z.maximum(180)),
  z.number().check(z.minimum(-90), z.maximum(90)),
])
const list = <T extends z.core.$ZodType>(item: T) => z._default(z.array(item), [])

const cite = z.strictObject({
  source: id,
  locator: z.optional(words),
  quote: z.optional(words),
  note: z.optional(text),
})

const unnamed = z.strictObject({
  someOf: z.array(partyId),
  label: text,
  at: z.optional(id),
})

const party = z.union([partyId, unnamed])

const source = z.strictObject({
  id,
  title: text,
  language: z.optional(words),
  url: z.optional(words),
  note: z.optional(text),
})

const place = z.strictObject({
  id,
  name: text,
  at: position,
  country: z.optional(partyId),
  note: z.optional(text),
})

const actor = z.strictObject({
  id,
  name: text,
  short: z.optional(text),
  kind: id,
  country: z.optional(partyId),
  seat: z.optional(id),
  note: z.optional(text),
  cites: list(cite),
})

const status = z.strictObject({
  id,
  label: text,
  color: z.string().check(z.regex(/^#[0-9a-f]{6}$/i)),
  pattern: z._default(z.enum(["none", "lines", "dots", "cross", "grid"]), "none"),
  note: z.optional(text),
})

const event = z.strictObject({
  id,
  type: id,
  date,
  from: z.optional(z.array(party)),
  to: z.optional(z.array(party)),
  between: z.optional(z.array(party)),
  place: z.optional(id),
  route: z._default(z.boolean(), false),
  status: z.optional(id),
  certainty: z._default(z.enum(["stated", "inferred", "disputed"]), "stated"),
  title: text,
  text: z.optional(text),
  note: z.optional(text),
  people: list(z.strictObject({ name: text, role: z.optional(text), note: z.optional(text) })),
  cites: list(cite),
})

const step = z.strictObject({
  id,
  title: text,
  text: z.optional(text),
  notes: z.optional(text),
  state: z.string().check(z.maxLength(2000)),
  cites: list(cite),
})

const territory = z.strictObject({
  unit: z.string(),
  polity: partyId,
  from: z.optional(date),
  until: z.optional(date),
})

const eventType = z.strictObject({ id, label: text })

/** The forms that recur in it, by the name that the JSON Schema gives them. */
export const recurring = { text, id, partyId, party, date, position, cite }

/** What the entries of each list are. */
export const entrySchemas = {
  territory,
  sources: source,
  places: place,
  actors: actor,
  statuses: status,
  eventTypes: eventType,
  events: event,
  steps: step,
}

/** A dataset of format 1, as a file holds it. */
export const datasetSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  version: words,
  title: text,
  description: z.optional(text),
  creators: list(words),
  license: z.optional(words),
  subject: partyId,
  extent: z.optional(date),
  view: z.optional(
    z.strictObject({
      center: position,
      zoom: z.optional(z.number().check(z.minimum(-2), z.maximum(20))),
    }),
  ),
  territory: list(territory),
  sources: list(source),
  places: list(place),
  actors: list(actor),
  statuses: list(status),
  eventTypes: list(eventType),
  events: z.array(event),
  steps: list(step),
})

/** A file as its author writes it: what may be missing is missing. */
export type DatasetAsWritten = z.input<typeof datasetSchema>
export type EventAsWritten = DatasetAsWritten["events"][number]

/** The same once it was read: what was missing has its default. */
export type DatasetInput = z.output<typeof datasetSchema>
export type EventInput = DatasetInput["events"][number]
export type PartyInput = z.output<typeof party>
