import {
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react"
import { useChoice } from "../state/ViewerContext.tsx"
import type { MatrixRow } from "../timeline/matrixOf.ts"
import { cellInWords } from "./cellInWords.ts"
import { type MatrixDrawing, matrixSvg, yearsSvg } from "./matrixSvg.ts"
import { cellAt, rowHeight, rowsOf } from "./planMatrix.ts"

/** A cell that was chosen; the column is -1 for the row as a whole. */
export interface Cell {
  readonly row: MatrixRow
  readonly column: number
}

interface Props {
  readonly drawing: MatrixDrawing
  readonly onGo: (cell: Cell) => void
}

/** Where the keys or the pointer are: indices among the rows as they stand, and the moments. */
interface Cursor {
  readonly row: number
  readonly column: number
}

/** The drawing, and a cursor on it for the hand and the keys; only the cursor's cell is told to the ear. */
export function MatrixGrid({ drawing, onGo }: Props) {
  const { timeline, moments, plan, lang, words } = drawing
  const id = useId()
  const moment = useChoice((choice) => choice.moment)
  const now = moments.findIndex(({ start, end }) => moment.end > start && moment.end <= end)
  const lines = useMemo(() => rowsOf(plan), [plan])
  const svg = useMemo(() => matrixSvg(drawing), [drawing])
  const years = useMemo(() => yearsSvg(drawing), [drawing])
  const [cursor, setCursor] = useState<Cursor>({ row: 0, column: Math.max(now, 0) })
  const row = Math.min(cursor.row, lines.length - 1)
  const column = Math.min(cursor.column, moments.length - 1)
  const at = lines[row]!
  const said = cellInWords(timeline, at.row, column, moments[column]!, lang)
  const cell = useRef<HTMLButtonElement>(null)

  function cellUnder(event: MouseEvent) {
    const box = event.currentTarget.getBoundingClientRect()
    return cellAt(plan, event.clientX - box.left, event.clientY - box.top)
  }
  function point(event: MouseEvent) {
    const found = cellUnder(event)
    if (!found || found.column < 0) return
    setCursor({ row: lines.findIndex((line) => line.row === found.row), column: found.column })
  }
  function press(event: KeyboardEvent) {
    const move = moves[event.key]
    if (!move) return
    setCursor(move({ row, column }, lines.length - 1, moments.length - 1))
    event.preventDefault()
  }
  // Not at first: what is seen then is the beginning.
  useEffect(() => {
    if (cell.current === document.activeElement)
      cell.current!.scrollIntoView({ block: "nearest", inline: "nearest" })
  })

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the hand may point anywhere; the keys have the button */}
      <div
        className="matrix-grid"
        style={{ width: plan.width, height: plan.height, paddingTop: plan.head }}
        onMouseMove={point}
        onClick={(event) => {
          const found = cellUnder(event)
          if (found) onGo(found)
        }}
      >
        <div className="matrix-years">
          <Drawing svg={years} />
        </div>
        <div className="matrix-drawing">
          <Drawing svg={svg} />
        </div>
        {now >= 0 && (
          <div
            className="matrix-now"
            style={{ left: plan.names + now * plan.cell, width: plan.cell, top: plan.head }}
          />
        )}
        <button
          type="button"
          className="matrix-cursor"
          ref={cell}
          aria-label={said}
          aria-describedby={id}
          style={{
            left: plan.names + column * plan.cell,
            top: at.top,
            width: plan.cell,
            height: rowHeight,
          }}
          onKeyDown={press}
          onClick={(event) => {
            event.stopPropagation()
            onGo({ row: at.row, column })
          }}
        />
      </div>
      <p className="unseen" id={id}>
        {words.keys}
      </p>
      <p className="matrix-said" role="status">
        {said}
      </p>
    </>
  )
}

const moves: Readonly<
  Record<string, (cursor: Cursor, lastRow: number, lastColumn: number) => Cursor>
> = {
  ArrowUp: ({ row, column }) => ({ row: Math.max(row - 1, 0), column }),
  ArrowDown: ({ row, column }, last) => ({ row: Math.min(row + 1, last), column }),
  ArrowLeft: ({ row, column }) => ({ row, column: Math.max(column - 1, 0) }),
  ArrowRight: ({ row, column }, _, last) => ({ row, column: Math.min(column + 1, last) }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, _, last) => ({ row, column: last }),
  PageUp: ({ row, column }) => ({ row: Math.max(row - 10, 0), column }),
  PageDown: ({ row, column }, last) => ({ row: Math.min(row + 10, last), column }),
}

/** The drawing as part of the page. As HTML it is read in a third of the time that XML takes. */
function Drawing({ svg }: { readonly svg: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { body } = new DOMParser().parseFromString(svg, "text/html")
    place.current!.replaceChildren(body.firstElementChild!)
  }, [svg])
  return <div aria-hidden="true" ref={place} />
}
