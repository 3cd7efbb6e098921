import { type KeyboardEvent, type ReactNode, useId, useState } from "react"
import { late } from "../panels/late.tsx"
import { useLang } from "../words/LangContext.tsx"
import { tableWords } from "../words/table.ts"
import type { Rows } from "./Rows.ts"
import type { Sorting } from "./sortedRows.ts"
import { TableRow } from "./TableRow.tsx"

// Only who looks at many rows at once.
const LongBody = late(async () => (await import("./LongBody.tsx")).LongBody) as <Row>(
  props: Parameters<typeof import("./LongBody.tsx").LongBody<Row>>[0] & {
    readonly fallback: ReactNode
  },
) => ReactNode

/** More rows than these are not all in the document. */
const mostRows = 500

interface Props<Row>
  extends Pick<Rows<Row>, "rows" | "columns" | "heading" | "keyOf" | "isChosen" | "onChoose"> {
  readonly name: string
  readonly caption: string
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
}

/** Rows under headings that sort them. The arrow keys go from row to row. */
export function SortableTable<Row>({ name, caption, sorting, onSort, ...given }: Props<Row>) {
  const { columns, rows } = given
  const id = useId()
  const { keys } = tableWords(useLang())
  const [room, setRoom] = useState<HTMLDivElement | null>(null)
  const [at, setAt] = useState({ active: 0, isAwaited: false })
  const last = rows.length - 1
  const drawn: Rows<Row> = {
    ...given,
    active: Math.min(at.active, last),
    isAwaited: at.isAwaited,
    onActive: (active) => {
      if (active !== at.active || at.isAwaited) setAt({ active, isAwaited: false })
    },
  }
  const isLong = rows.length > mostRows
  const short = (
    <tbody>
      {rows.slice(0, mostRows).map((row, index) => (
        <TableRow key={given.keyOf(row)} row={row} index={index} rows={drawn} />
      ))}
    </tbody>
  )

  function press(event: KeyboardEvent) {
    const isInRow = (event.target as Element).closest("tbody") !== null
    const to = isInRow ? moves[event.key]?.(drawn.active, last) : undefined
    if (to === undefined) return
    event.preventDefault()
    setAt({ active: to, isAwaited: true })
  }
  const sortBy = (column: string) =>
    onSort({ column, isDescending: sorting.column === column && !sorting.isDescending })

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons in the rows hear the keys
    <div className="table-room" ref={setRoom} onKeyDown={press}>
      <table
        className={`table-${name}`}
        aria-rowcount={isLong ? rows.length + 1 : undefined}
        aria-describedby={id}
      >
        <caption className="unseen">{caption}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} className={`table-${column.id}`} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => {
              const isSorted = column.id === sorting.column
              const way = sorting.isDescending ? "descending" : "ascending"
              return (
                <th
                  key={column.id}
                  scope="col"
                  className={column.id === given.heading ? "table-heading" : undefined}
                  aria-sort={isSorted ? way : undefined}
                >
                  <button type="button" onClick={() => sortBy(column.id)}>
                    {column.label}
                    <span aria-hidden="true">{isSorted && (sorting.isDescending ? "▼" : "▲")}</span>
                  </button>
                </th>
              )
            })}
          </tr>
        </thead>
        {isLong && room ? <LongBody room={room} {...drawn} fallback={short} /> : short}
      </table>
      <p className="unseen" id={id}>
        {keys}
      </p>
    </div>
  )
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  PageUp: (at) => Math.max(at - 10, 0),
  PageDown: (at, last) => Math.min(at + 10, last),
  Home: () => 0,
  End: (_, last) => last,
}
