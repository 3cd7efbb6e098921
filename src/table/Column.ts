import type { Standing } from "../timeline/standing.ts"

/** A piece of what a cell says, in the language in which it is given where that is known. */
export interface Part {
  readonly text: string
  readonly lang?: string | undefined
}

/** A column of a table: what its cells say of a row, and what the row is sorted by. */
export interface Column<Row> {
  readonly id: string
  readonly label: string
  readonly parts: (row: Row) => readonly Part[]
  /** A number to sort by, NaN where there is none; a column without it is sorted by what it says. */
  readonly order?: (row: Row) => number
  /** What is shown as a swatch before the words. */
  readonly swatch?: (row: Row) => Standing
}

/** Between two parts of a cell. */
export const between = "; "

/** What a cell says as one text. */
export const textOf = (parts: readonly Part[]): string =>
  parts.map(({ text }) => text).join(between)
