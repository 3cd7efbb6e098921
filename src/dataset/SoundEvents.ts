import { overlaps } from "../calendar/day.ts"
import { type Edtf, isFault, readEdtf } from "../calendar/edtf.ts"
import { aliases, isPolityCode, spansOf } from "../world/codes.ts"
import { mostPairs } from "./checkDataset.ts"
import type { Dataset } from "./Dataset.ts"
import { builtInEventTypes } from "./eventTypes.ts"
import type { EventAsWritten, PartyInput } from "./schema.ts"

type Fields = Readonly<Record<string, unknown>>

/**
 * Tells of the events of a dataset whether they are sound: it is quick, says nothing of what is
 * wrong, and says yes only where the schema and the check of a dataset would. Whether an id or a key
 * stands twice it does not see.
 */
export class SoundEvents {
  /** How many keys the events had so far, in all their objects. */
  keys = 0
  readonly #dataset: Dataset
  readonly #dates = new Map<string, Edtf | undefined>()

  /** Makes one for the events of a dataset whose other parts are these. */
  constructor(shell: Dataset) {
    this.#dataset = shell
  }

  /** The date of an event that is sound; of another undefined. */
  dateOf(event: unknown): Edtf | undefined {
    return this.#isFormed(event) ? this.#dateOfFormed(event) : undefined
  }

  #isFormed(event: unknown): event is EventAsWritten {
    if (!isFields(event)) return false
    for (const key in event) {
      this.keys++
      if (!this.#isField(key, event[key])) return false
    }
    const { id, type, date, title } = event
    return id !== undefined && type !== undefined && date !== undefined && title !== undefined
  }

  #isField(key: string, value: unknown): boolean {
    const { sources, places, statuses, eventTypes } = this.#dataset
    switch (key) {
      case "id":
        return isOf(value, idForm)
      case "title":
      case "text":
      case "note":
        return this.#isText(value)
      case "date":
        return typeof value === "string"
      case "type":
        return builtInEventTypes.has(value as string) || eventTypes.has(value as string)
      case "place":
        return places.has(value as string)
      case "status":
        return statuses.has(value as string)
      case "certainty":
        return value === "stated" || value === "inferred" || value === "disputed"
      case "route":
        return typeof value === "boolean"
      case "from":
      case "to":
      case "between":
        return Array.isArray(value)
      case "cites":
        return Array.isArray(value) && value.every((cite) => this.#isCite(cite, sources))
      case "people":
        return Array.isArray(value) && value.every((person) => this.#isPerson(person))
      default:
        return false
    }
  }

  #dateOfFormed(event: EventAsWritten): Edtf | undefined {
    const { type, from = [], to = [], between = [] } = event
    if (event.certainty === "inferred" && event.note === undefined) return undefined
    const date = this.#read(event.date)
    if (!date) return undefined
    for (const parties of [from, to, between])
      for (const party of parties) if (!this.#isParty(party, date)) return undefined
    if (between.length > 0) {
      const pairs = (between.length * (between.length - 1)) / 2
      if (from.length + to.length > 0 || between.length === 1 || pairs > mostPairs) return undefined
      return new Set(between).size === between.length ? date : undefined
    }
    if (from.length === 0 || from.length * to.length > mostPairs) return undefined
    if (to.length === 0 && builtInEventTypes.get(type)?.fewestParties === 2) return undefined
    return from.some((party) => to.includes(party)) ? undefined : date
  }

  #read(text: string): Edtf | undefined {
    if (this.#dates.has(text)) return this.#dates.get(text)
    const date = readEdtf(text)
    const sound = isFault(date) ? undefined : date
    if (this.#dates.size < mostDates) this.#dates.set(text, sound)
    return sound
  }

  #isParty(party: PartyInput, date: Edtf): boolean {
    if (typeof party !== "string") return this.#isUnnamed(party, date)
    if (this.#dataset.actors.has(party)) return true
    const code = aliases.get(party) ?? party
    return isPolityCode(code) && spansOf(code).some((span) => overlaps(span, date))
  }

  #isUnnamed(party: unknown, date: Edtf): boolean {
    if (!isFields(party)) return false
    for (const key in party) {
      this.keys++
      if (key !== "someOf" && key !== "label" && key !== "at") return false
    }
    const { someOf, label, at } = party
    if (at !== undefined && !this.#dataset.places.has(at as string)) return false
    if (!Array.isArray(someOf) || !this.#isText(label)) return false
    return someOf.every((one) => isOf(one, partyForm) && this.#isParty(one, date))
  }

  #isText(text: unknown): boolean {
    if (!isFields(text)) return isWords(text)
    for (const lang in text) {
      this.keys++
      if (!langForm.test(lang) || !isWords(text[lang])) return false
    }
    return true
  }

  #isCite(cite: unknown, sources: Dataset["sources"]): boolean {
    if (!isFields(cite) || !sources.has(cite.source as string)) return false
    for (const key in cite) {
      this.keys++
      if (key !== "source" && key !== "locator" && key !== "quote" && key !== "note") return false
      if (key === "note" ? !this.#isText(cite[key]) : !isWords(cite[key])) return false
    }
    return true
  }

  #isPerson(person: unknown): boolean {
    if (!isFields(person) || person.name === undefined) return false
    for (const key in person) {
      this.keys++
      if (key !== "name" && key !== "role" && key !== "note") return false
      if (!this.#isText(person[key])) return false
    }
    return true
  }
}

const idForm = /^[a-z][a-z0-9-]*$/
const partyForm = /^([A-Z]{3}|[a-z][a-z0-9-]*)$/
const langForm = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}$/

/** As many dates as are remembered. */
const mostDates = 50_000

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isOf = (value: unknown, form: RegExp): value is string =>
  typeof value === "string" && value.length <= 80 && form.test(value)

const isWords = (value: unknown): boolean =>
  typeof value === "string" && value.length > 0 && value.length <= 20_000
