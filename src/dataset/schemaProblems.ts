import type * as z from "zod/mini"
import { nameOf, type Problem, type ProblemLog, shown } from "./Problem.ts"

type Issue = z.core.$ZodIssue
type Path = Problem["path"]

/** Reports what the schema found in the value at a path. */
export function reportIssues(
  issues: readonly Issue[],
  path: Path,
  value: unknown,
  log: ProblemLog,
): void {
  for (const issue of issues) report(issue, issue.path as Path)

  function report(issue: Issue, inner: Path): void {
    const found = at(value, inner)
    const whole = [...path, ...inner]
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys) log.add("unknown-key", [...whole, key], { key: shown(key) })
    else if (found === undefined) log.add("missing", whole, { expected: expectedBy(issue) })
    else if (issue.code === "invalid_union") {
      const meant = issue.errors.find((branch) => !branch.some(isOtherType))
      for (const one of meant ?? []) report(one, [...inner, ...(one.path as Path)])
      if (!meant) log.add("type", whole, { expected: "string or object", found: nameOf(found) })
    } else log.add(...problemOf(issue, found, whole))
  }
}

/** Whether an issue says that the value has another form than the one that was tried. */
const isOtherType = ({ code, path }: Issue) => code === "invalid_type" && path.length === 0

function expectedBy(issue: Issue): string {
  if (issue.code === "invalid_value") return issue.values.join(", ")
  return issue.code === "invalid_type" ? issue.expected : "string"
}

type Told = [code: Problem["code"], path: Path, params: Problem["params"]]

function problemOf(issue: Issue, found: unknown, path: Path): Told {
  switch (issue.code) {
    case "invalid_value":
      return ["one-of", path, { values: expectedBy(issue), found: shown(found) }]
    case "too_small": {
      const minimum = Number(issue.minimum)
      return issue.origin === "number"
        ? ["too-small", path, { minimum, found: shown(found) }]
        : ["too-short", path, { minimum, found: lengthOf(found) }]
    }
    case "too_big": {
      const maximum = Number(issue.maximum)
      return issue.origin === "number"
        ? ["too-big", path, { maximum, found: shown(found) }]
        : ["too-long", path, { maximum, found: lengthOf(found) }]
    }
    case "invalid_format":
      return ["pattern", path, { pattern: issue.pattern ?? "", found: shown(found) }]
    case "invalid_key":
      return ["pattern", path, { pattern: "BCP 47", found: shown(path.at(-1)) }]
    default:
      return ["type", path, { expected: expectedBy(issue), found: nameOf(found) }]
  }
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

const lengthOf = (value: unknown): number =>
  typeof value === "string" || Array.isArray(value) ? value.length : 0
