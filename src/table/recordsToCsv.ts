import { between } from "./Column.ts"
import type { CiteRecord } from "./citeRecord.ts"
import { toCsv } from "./toCsv.ts"

/** A row to take away: texts, a yes or no, several texts of one field, and where it stands. */
export type TableRecord = Readonly<
  Record<string, string | boolean | readonly string[] | readonly CiteRecord[]>
> & { readonly cites: readonly CiteRecord[] }

/**
 * Rows as CSV below the fields' names: several texts of one field stand in one cell with `; ` between
 * them, and in the place of `cites` are the sources' ids, their titles and the places in them.
 */
export function recordsToCsv(records: readonly TableRecord[]): string {
  const fields = Object.keys(records[0] ?? {}).filter((field) => field !== "cites")
  const cited = { sources: "source", sourceTitles: "title", locators: "locator" } as const
  return toCsv([
    [...fields, ...Object.keys(cited)],
    ...records.map((record) => [
      ...fields.map((field) => [record[field]].flat().join(between)),
      ...Object.values(cited).map((key) => record.cites.map((cite) => cite[key]).join(between)),
    ]),
  ])
}
