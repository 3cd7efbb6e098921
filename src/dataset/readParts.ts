import { type Problem, type ProblemLog, shown } from "./Problem.ts"
import { type DatasetInput, datasetSchema, entrySchemas } from "./schema.ts"
import { at, reportIssues } from "./schemaProblems.ts"

type Lists = keyof typeof entrySchemas

/** A dataset of which some parts and entries may be absent because they are malformed. */
export type SoundPart = {
  readonly [K in Exclude<keyof DatasetInput, Lists>]: DatasetInput[K] | undefined
} & { readonly [K in Lists]: readonly (DatasetInput[K][number] | undefined)[] }

/** As many events as a page can hold. */
export const mostEvents = 2_000_000

/**
 * What of a value has the form of a dataset, entry by entry: a malformed one leaves a hole, so that
 * the later ones keep their index and a million faults need no memory.
 */
export function readParts(root: object, log: ProblemLog): SoundPart {
  for (const key of Object.keys(root))
    if (!Object.hasOwn(datasetSchema.shape, key)) log.add("unknown-key", [key], { key: shown(key) })
  const parts: Record<string, unknown> = {}
  for (const [key, schema] of Object.entries(datasetSchema.shape)) {
    const value = at(root, [key])
    const entry = Object.hasOwn(entrySchemas, key) ? entrySchemas[key as Lists] : undefined
    if (!entry || !Array.isArray(value))
      parts[key] = read(schema, value, [key], log) ?? (entry && [])
    else if (key === "events" && value.length > mostEvents) {
      log.add("too-many-events", [key], { found: value.length, most: mostEvents })
      parts[key] = []
    } else parts[key] = value.map((item, i) => read(entry, item, [key, i], log))
  }
  return parts as unknown as SoundPart
}

type Schema = (typeof datasetSchema.shape)[keyof typeof datasetSchema.shape]

function read(
  schema: Schema | (typeof entrySchemas)[Lists],
  value: unknown,
  path: Problem["path"],
  log: ProblemLog,
): unknown {
  try {
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    // To ask for the error is most of the cost: once there are too many, an entry counts as one.
    if (log.isFull) log.total++
    else reportIssues(parsed.error.issues, path, value, log)
  } catch (error) {
    // More faults in one entry than a call can have arguments.
    if (!(error instanceof RangeError)) throw error
    log.add("too-many-faults", path)
  }
  return undefined
}
