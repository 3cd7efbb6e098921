import type { Column } from "./Column.ts"

/** What a table's rows are drawn from. */
export interface Rows<Row> {
  /** As they are sorted. */
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  /** The id of the column that heads a row. */
  readonly heading: string
  readonly keyOf: (row: Row) => string | number
  readonly isChosen: (row: Row) => boolean
  readonly onChoose: (row: Row) => void
  /** The place of the row that the Tab key reaches, and whether the focus is on its way there. */
  readonly active: number
  readonly isAwaited: boolean
  readonly onActive: (index: number) => void
}
