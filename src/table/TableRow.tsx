import { useEffect, useRef } from "react"
import { StandingSwatch } from "../panels/StandingSwatch.tsx"
import { useViewer } from "../state/ViewerContext.tsx"
import { Cell } from "./Cell.tsx"
import type { Rows } from "./Rows.ts"

interface Props<Row> {
  readonly row: Row
  /** The row's place among all, from 0. */
  readonly index: number
  readonly rows: Rows<Row>
}

/** A row, which the hand opens anywhere and the keys by the button in its heading. */
export function TableRow<Row>({ row, index, rows }: Props<Row>) {
  const { columns, heading, isChosen, onChoose, active, isAwaited, onActive } = rows
  const { dataset } = useViewer().timeline
  const button = useRef<HTMLButtonElement>(null)
  const chosen = isChosen(row)
  const takesFocus = isAwaited && index === active
  useEffect(() => {
    if (takesFocus) button.current!.focus()
  }, [takesFocus])

  return (
    <tr
      className={chosen ? "table-chosen" : undefined}
      aria-rowindex={index + 2}
      onClick={({ detail }) => {
        // Who marks words in a row wants to copy them; the keys have no such click.
        if (detail > 0 && !getSelection()!.isCollapsed) return
        button.current!.focus({ preventScroll: true })
        onChoose(row)
      }}
    >
      {columns.map((column) =>
        column.id === heading ? (
          <th key={column.id} scope="row">
            <button
              type="button"
              ref={button}
              tabIndex={index === active ? 0 : -1}
              aria-current={chosen || undefined}
              onFocus={() => onActive(index)}
            >
              <Cell parts={column.parts(row)} />
            </button>
          </th>
        ) : (
          <td key={column.id}>
            <div>
              {column.swatch && <StandingSwatch dataset={dataset} standing={column.swatch(row)} />}
              <Cell parts={column.parts(row)} />
            </div>
          </td>
        ),
      )}
    </tr>
  )
}
