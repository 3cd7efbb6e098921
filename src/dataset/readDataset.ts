import { checkDataset } from "./checkDataset.ts"
import type { Dataset } from "./Dataset.ts"
import type { Problem } from "./Problem.ts"
import { datasetSchema } from "./schema.ts"
import { schemaProblems, soundPart } from "./schemaProblems.ts"
import { toDataset } from "./toDataset.ts"

export type Reading =
  | { readonly dataset: Dataset; readonly problems?: undefined }
  | { readonly dataset?: undefined; readonly problems: readonly Problem[] }

/** Reads a dataset from a file's text: the one door by which a stranger's words come in. */
export function readDatasetText(text: string): Reading {
  const bare = text.replace(/^\uFEFF/, "")
  if (bare.trim() === "") return { problems: [{ code: "empty", path: [], params: {} }] }
  let value: unknown
  try {
    value = JSON.parse(bare)
  } catch (error) {
    return {
      problems: [{ code: "json", path: [], params: { reason: String((error as Error).message) } }],
    }
  }
  return readDataset(value)
}

/** Reads a dataset from a value, or says everything that is wrong with it in one go. */
export function readDataset(value: unknown): Reading {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { problems: [{ code: "not-a-dataset", path: [], params: {} }] }
  const format = (value as { format?: unknown }).format
  if (typeof format === "number" && format !== 1)
    return { problems: [{ code: "format-version", path: ["format"], params: { found: format } }] }
  const parsed = datasetSchema.safeParse(value)
  if (parsed.success) {
    const problems = checkDataset(parsed.data, value)
    return problems.length > 0 ? { problems } : { dataset: toDataset(parsed.data) }
  }
  const problems = schemaProblems(parsed.error.issues, value)
  // What is well formed is checked all the same, so that its author hears everything at once.
  const sound = soundPart(value, parsed.error.issues)
  return { problems: sound ? [...problems, ...checkDataset(sound, value)] : problems }
}
