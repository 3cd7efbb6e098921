import type { Interval } from "../calendar/day.ts"
import type { Text } from "../dataset/Dataset.ts"
import type { Selection } from "../state/Selection.ts"

/** The kinds of what can be found, in the order in which they are listed. */
export const kinds = ["country", "organisation", "person", "place", "event"] as const
export type Kind = (typeof kinds)[number]

/** What can be found: how it is called, what choosing it selects, and the texts that lead to it. */
export interface Entry {
  readonly kind: Kind
  readonly name: Text
  /** What tells it from others of its name. */
  readonly about?: Text
  readonly selection: Selection
  readonly keys: readonly Key[]
}

/** A text that leads to an entry. */
export interface Key {
  readonly text: string
  /** When it was so called, or happened; at any time where nothing is said. */
  readonly spans?: readonly Interval[]
  /** Written of it, and not its name: what is so called comes first. */
  readonly isProse?: boolean
}
