/** What can be wrong with a file; `words` has a sentence for each. */
export const problemCodes = [
  "empty",
  "json",
  "not-a-dataset",
  "format-version",
  "missing",
  "type",
  "unknown-key",
  "one-of",
  "too-small",
  "too-big",
  "pattern",
  "date",
  "open-extent",
  "duplicate-id",
  "reference",
  "code",
  "code-on-date",
  "unit",
  "parties",
  "too-many-pairs",
  "single-party",
  "from-and-between",
  "note-missing",
  "seat-missing",
  "link",
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** One thing that is wrong: what, where, and the figures that a sentence about it needs. */
export interface Problem {
  readonly code: ProblemCode
  /** From the root of the dataset: keys and indices. */
  readonly path: readonly (string | number)[]
  readonly params: Readonly<Record<string, string | number>>
}
