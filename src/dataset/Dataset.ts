import type { Interval } from "../calendar/day.ts"
import type { Edtf } from "../calendar/edtf.ts"
import type { Territory } from "../world/worldAt.ts"
import type { Events } from "./Events.ts"
import type { DatasetInput } from "./schema.ts"

/** A text: one string, or one per language (BCP 47). */
export type Text = DatasetInput["title"]
export type Cite = DatasetInput["events"][number]["cites"][number]
export type Source = DatasetInput["sources"][number]
export type Place = DatasetInput["places"][number]
export type Actor = DatasetInput["actors"][number]
export type Status = DatasetInput["statuses"][number]
export type EventType = DatasetInput["eventTypes"][number]
export type Person = DatasetInput["events"][number]["people"][number]
export type Step = DatasetInput["steps"][number]

/** Some of these parties, not said which; of an empty list, not even of whom. */
export type Unnamed = Exclude<DatasetInput["events"][number]["to"], undefined>[number] & object

/** A country's code (three capitals), the id of an actor (lower case), or an unnamed party. */
export type Party = string | Unnamed

/** An event with its date read and its parties in place; former codes are today's. */
export interface HistoryEvent {
  readonly id: string
  readonly type: string
  readonly date: Edtf
  /** Directed from `from` to `to`; with `between` both are empty. */
  readonly from: readonly Party[]
  readonly to: readonly Party[]
  readonly between: readonly Party[]
  readonly place: string | undefined
  readonly route: boolean
  readonly status: string | undefined
  readonly certainty: "stated" | "inferred" | "disputed"
  readonly title: Text
  readonly text: Text | undefined
  readonly note: Text | undefined
  readonly people: readonly Person[]
  readonly cites: readonly Cite[]
}

/** A history that was read and found sound: every reference in it leads somewhere. */
export interface Dataset {
  readonly version: string
  readonly title: Text
  readonly description: Text | undefined
  readonly creators: readonly string[]
  readonly license: string | undefined
  readonly subject: string
  /** The days that the history tells of; never open. */
  readonly extent: Interval
  readonly view: DatasetInput["view"]
  readonly territory: readonly Territory[]
  readonly sources: ReadonlyMap<string, Source>
  readonly places: ReadonlyMap<string, Place>
  readonly actors: ReadonlyMap<string, Actor>
  readonly statuses: ReadonlyMap<string, Status>
  readonly eventTypes: ReadonlyMap<string, EventType>
  readonly events: Events
  readonly steps: readonly Step[]
}

/** Whether a party is a country's code. */
export const isCode = (party: Party): party is string =>
  typeof party === "string" && /^[A-Z]/.test(party)

/** Whether a party is not named. */
export const isUnnamed = (party: Party): party is Unnamed => typeof party !== "string"

/** A text in a language, else in its first, with the language in which it is given. */
export function textIn(
  text: Text,
  lang: string,
): { readonly text: string; readonly lang?: string } {
  if (typeof text === "string") return { text }
  const languages = Object.keys(text)
  const found =
    languages.find((l) => l === lang) ??
    languages.find((l) => l.split("-")[0] === lang.split("-")[0]) ??
    languages[0]
  return found === undefined ? { text: "" } : { text: text[found]!, lang: found }
}
