/** By what events can be chosen. */
export const facets = ["type", "status", "dir", "certainty", "kind", "region"] as const
export type Facet = (typeof facets)[number]

/** Of each facet the values that are let through; one that is absent lets all through. */
export type Filter = { readonly [F in Facet]?: readonly string[] }

/** Which part of a history is wanted: around a party in place of the subject, and what passes a filter. */
export interface Narrowing {
  readonly focus: string | undefined
  readonly filter: Filter
}

/** What made a history narrower, and what is left of it. */
export interface Narrowed extends Narrowing {
  /** By the column index of an event: 1 where it is seen. */
  readonly shown: Uint8Array
}
