/** What can be wrong with a file; `words` has a sentence for each. */
export const problemCodes = [
  "empty",
  "too-large-file",
  "compressed",
  "binary",
  "encoding",
  "json",
  "too-deep",
  "duplicate-key",
  "not-a-dataset",
  "format-version",
  "too-many-events",
  "too-many-faults",
  "missing",
  "type",
  "unknown-key",
  "one-of",
  "too-small",
  "too-big",
  "too-short",
  "too-long",
  "pattern",
  "date",
  "open-extent",
  "duplicate-id",
  "reference",
  "code",
  "code-on-date",
  "unit",
  "parties",
  "same-party",
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
  /** In the file's text, counted from 1; absent where the whole file is meant, or a mere value. */
  readonly line?: number
  readonly column?: number
}

/** As many problems as are kept. Who has more mends these first. */
const mostKept = 1000

/** Collects problems, and once there are too many only counts them. */
export class ProblemLog {
  readonly kept: Problem[] = []
  total = 0

  get isFull(): boolean {
    return this.kept.length === mostKept
  }

  add(
    code: ProblemCode,
    path: Problem["path"],
    params: Problem["params"] = {},
    place?: Pick<Problem, "line" | "column">,
  ) {
    this.total++
    if (!this.isFull) this.kept.push({ code, path, params, ...place })
  }
}

/** A value as a sentence can show it: its beginning, or of a list or an object only that it is one. */
export function shown(value: unknown): string {
  const text = typeof value === "object" ? nameOf(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** What a value is, in the words of the format. */
export const nameOf = (value: unknown): string =>
  value === null
    ? "null"
    : Array.isArray(value)
      ? "array"
      : typeof value === "number" && !Number.isFinite(value)
        ? "infinity"
        : typeof value
