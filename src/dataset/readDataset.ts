import { checkDataset } from "./checkDataset.ts"
import type { Dataset } from "./Dataset.ts"
import { decodeText } from "./decodeText.ts"
import { inspectText } from "./inspectText.ts"
import { locateProblems } from "./locateProblems.ts"
import { mostBytes } from "./mostBytes.ts"
import { type Problem, ProblemLog } from "./Problem.ts"
import { readParts } from "./readParts.ts"
import type { DatasetInput } from "./schema.ts"
import { toDataset } from "./toDataset.ts"

interface Sound {
  readonly dataset: Dataset
  readonly problems?: undefined
  readonly total?: undefined
}

interface Faulty {
  readonly dataset?: undefined
  readonly text?: undefined
  readonly problems: readonly Problem[]
  readonly total: number
}

/** A dataset, or what is wrong: the first thousand problems, and how many there are in all. */
export type Reading = Sound | Faulty

/** The same of a file, with the text in which the dataset stands. */
export type FileReading = (Sound & { readonly text: string }) | Faulty

/** Reads a dataset from a file's bytes, in whichever way its text is encoded. */
export function readDatasetBytes(bytes: Uint8Array): FileReading {
  if (bytes.length > mostBytes) return tooLarge
  const { text, fault, place } = decodeText(bytes)
  return fault === undefined ? readDatasetText(text) : one(fault, {}, place)
}

/** Reads a dataset from a file's text: the one door by which a stranger's words come in. */
export function readDatasetText(text: string): FileReading {
  if (text.length > mostBytes) return tooLarge
  const bare = text.replace(/^\uFEFF/, "")
  if (!/\S/.test(bare)) return one("empty")
  const log = new ProblemLog()
  inspectText(bare, log)
  if (log.kept.some(({ code }) => code === "json" || code === "too-deep")) return told(log)
  let value: unknown
  try {
    value = JSON.parse(bare)
  } catch {
    return one("json", { fault: "unexpected", met: "", opened: 0 })
  }
  const { dataset } = readInto(log, value)
  if (dataset) return { dataset, text: bare }
  return { problems: locateProblems(log.kept, bare), total: log.total }
}

/** Reads a dataset from a value, or says everything that is wrong with it in one go. */
export const readDataset = (value: unknown): Reading => readInto(new ProblemLog(), value)

function readInto(log: ProblemLog, value: unknown): Reading {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    log.add("not-a-dataset", [])
    return told(log)
  }
  const format = (value as { format?: unknown }).format
  if (typeof format === "number" && format !== 1) {
    log.add("format-version", ["format"], { found: format })
    return told(log)
  }
  // What is well formed is checked though the rest is not, so that its author hears all at once.
  const parts = readParts(value, log)
  checkDataset(parts, value, log)
  return log.total > 0 ? told(log) : { dataset: toDataset(parts as DatasetInput) }
}

const told = ({ kept, total }: ProblemLog): Faulty => ({ problems: kept, total })

const one = (code: Problem["code"], params: Problem["params"] = {}, place = {}): Faulty => ({
  problems: [{ code, path: [], params, ...place }],
  total: 1,
})

const tooLarge = one("too-large-file", { most: mostBytes / 1e6 })
