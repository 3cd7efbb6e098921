import { type Edtf, isFault, readEdtf } from "../calendar/edtf.ts"
import { aliases } from "../world/codes.ts"
import { type HistoryEvent, isUnnamed, type Party } from "./Dataset.ts"
import type { EventAsWritten, PartyInput } from "./schema.ts"

/** An event as its file has it, checked, as the application has it: with the defaults of the schema. */
export const toEvent = (event: EventAsWritten): HistoryEvent => ({
  id: event.id,
  type: event.type,
  date: soundDate(event.date),
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
})

/** A former code of a state that goes on is read as today's. */
export const today = (party: string) => aliases.get(party) ?? party

export function toParty(party: PartyInput): Party {
  if (typeof party === "string") return today(party)
  return isUnnamed(party) ? { ...party, someOf: party.someOf.map(today) } : party
}

/** A date of which the text was checked. */
export function soundDate(text: string): Edtf {
  const date = readEdtf(text)
  if (isFault(date)) throw new Error(`${text} was checked and is no date: ${date}`)
  return date
}
