import type * as z from "zod/mini"
import type { Problem } from "./Problem.ts"
import { type DatasetInput, datasetSchema } from "./schema.ts"

type Issue = z.core.$ZodIssue
type Path = readonly (string | number)[]

/** What the schema found, as problems. */
export const schemaProblems = (issues: readonly Issue[], root: unknown): Problem[] =>
  issues.flatMap((issue) => problemsOf(issue, issue.path as Path, root))

function problemsOf(issue: Issue, path: Path, root: unknown): Problem[] {
  const one = (code: Problem["code"], params: Problem["params"] = {}) => [{ code, path, params }]
  const found = at(root, path)
  switch (issue.code) {
    case "invalid_type":
      if (found === undefined) return one("missing", { expected: issue.expected })
      return one("type", { expected: issue.expected, found: nameOf(found) })
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        code: "unknown-key",
        path: [...path, key],
        params: { key },
      }))
    case "invalid_value":
      if (found === undefined) return one("missing", { expected: issue.values.join(", ") })
      return one("one-of", { values: issue.values.join(", "), found: shown(found) })
    case "too_small":
      return one("too-small", { minimum: Number(issue.minimum), found: shown(found) })
    case "too_big":
      return one("too-big", { maximum: Number(issue.maximum), found: shown(found) })
    case "invalid_format":
      return one("pattern", { pattern: issue.pattern ?? "", found: shown(found) })
    case "invalid_key":
      return one("pattern", { pattern: "BCP 47", found: String(path.at(-1) ?? "") })
    case "invalid_union":
      return unionProblems(issue, path, root)
    default:
      return one("type", { expected: "value", found: nameOf(found) })
  }
}

/** Of the forms that a value may have, tells what is wrong with the one that it seems to mean. */
function unionProblems(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: Path,
  root: unknown,
): Problem[] {
  const found = at(root, path)
  if (found === undefined) return [{ code: "missing", path, params: { expected: "string" } }]
  const isOtherType = (branch: readonly Issue[]) =>
    branch.some((inner) => inner.code === "invalid_type" && inner.path.length === 0)
  const meant = issue.errors.find((branch) => !isOtherType(branch))
  if (!meant)
    return [{ code: "type", path, params: { expected: "string or object", found: nameOf(found) } }]
  return meant.flatMap((inner) => problemsOf(inner, [...path, ...(inner.path as Path)], root))
}

const lists = [
  "territory",
  "sources",
  "places",
  "actors",
  "statuses",
  "eventTypes",
  "events",
  "steps",
]

type Lists =
  | "territory"
  | "sources"
  | "places"
  | "actors"
  | "statuses"
  | "eventTypes"
  | "events"
  | "steps"

/** A dataset of which some entries, and the subject, may be absent because they are malformed. */
export type SoundPart = Omit<DatasetInput, Lists | "subject"> & {
  readonly subject: string | undefined
} & { readonly [K in Lists]: readonly (DatasetInput[K][number] | undefined)[] }

/** The dataset without the entries in which the schema found fault; undefined if too little is left. */
export function soundPart(root: object, issues: readonly Issue[]): SoundPart | undefined {
  const copy: Record<string, unknown> = { ...root }
  const dropped = new Map<string, Set<number>>()
  for (const { path, code, ...rest } of issues) {
    const [key, index] = path as Path
    if (key === undefined && code === "unrecognized_keys")
      for (const unknownKey of (rest as { keys: string[] }).keys) delete copy[unknownKey]
    else if (typeof key === "string" && lists.includes(key) && typeof index === "number")
      dropped.set(key, (dropped.get(key) ?? new Set()).add(index))
    else if (typeof key === "string") delete copy[key]
  }
  // Holes keep the later entries at their own index, so that a path stays true.
  for (const [key, indices] of dropped)
    copy[key] = (copy[key] as unknown[]).map((item, i) => (indices.has(i) ? undefined : item))
  const dense = { version: "?", title: "?", subject: "ZZZ", format: 1, events: [], ...copy }
  const compact = Object.fromEntries(
    Object.entries(dense).map(([key, value]) => [
      key,
      lists.includes(key) && Array.isArray(value) ? value.filter((v) => v !== undefined) : value,
    ]),
  )
  const parsed = datasetSchema.safeParse(compact)
  if (!parsed.success) return undefined
  const data = parsed.data as unknown as Record<string, unknown>
  if (!("subject" in copy)) data.subject = undefined
  for (const key of dropped.keys()) {
    const rest = [...(data[key] as unknown[])]
    data[key] = (copy[key] as unknown[]).map((item) =>
      item === undefined ? undefined : rest.shift(),
    )
  }
  return data as unknown as SoundPart
}

/** The value that a path leads to. */
export function at(root: unknown, path: Path): unknown {
  let value = root
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value
}

const nameOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value

const shown = (value: unknown): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "")
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
