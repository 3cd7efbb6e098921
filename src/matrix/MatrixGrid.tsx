import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react"
import type { Viewer } from "../state/createViewer.ts"
import { useFollow } from "../state/useFollow.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import type { MatrixRow } from "../timeline/matrixOf.ts"
import { cellInWords } from "./cellInWords.ts"
import { groupSvg, legendSvg, type MatrixDrawing, yearsSvg } from "./matrixSvg.ts"
import { cellAt, headHeight, heightOf, type MatrixGroup, rowHeight, rowsOf } from "./planMatrix.ts"

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
  const viewer = useViewer()
  const lines = useMemo(() => rowsOf(plan), [plan])
  const first = () => ({ row: 0, column: Math.max(columnNow(viewer, moments), 0) })
  const [cursor, setCursor] = useState<Cursor>(first)
  // Another history is looked at from its own beginning.
  const { dataset } = timeline
  const [seen, setSeen] = useState(dataset)
  if (seen !== dataset) {
    setSeen(dataset)
    setCursor(first)
  }
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
          <Drawing drawing={drawing} draw={yearsSvg} />
        </div>
        <div className="matrix-drawing">
          <div style={{ height: plan.head + headHeight }}>
            <Drawing drawing={drawing} draw={legendSvg} />
          </div>
          {plan.groups.map((group) => (
            <Group key={group.top} drawing={drawing} group={group} />
          ))}
        </div>
        <Now drawing={drawing} />
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

interface NowProps {
  readonly drawing: MatrixDrawing
}

/** Marks the column of the moment. It follows without rendering, so that a map plays on beneath. */
function Now({ drawing: { moments, plan } }: NowProps) {
  const place = useRef<HTMLDivElement>(null)
  useFollow(
    useCallback(
      (viewer) => {
        const now = columnNow(viewer, moments)
        place.current!.hidden = now < 0
        const left = Math.round(plan.names + now * plan.cell)
        place.current!.style.transform = `translateX(${left}px)`
      },
      [moments, plan],
    ),
  )
  return <div className="matrix-now" ref={place} style={{ width: plan.cell, top: plan.head }} />
}

/** The column that holds the end of the moment; -1 where none does. */
function columnNow({ store }: Viewer, moments: MatrixDrawing["moments"]): number {
  const { moment } = store.getState()
  return moments.findIndex(({ start, end }) => moment.end > start && moment.end <= end)
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

interface GroupProps {
  readonly drawing: MatrixDrawing
  readonly group: MatrixGroup
}

/** A group of rows, drawn once it comes near: of two hundred countries few are in sight. */
function Group({ drawing, group }: GroupProps) {
  const place = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)
  const draw = useCallback((all: MatrixDrawing) => groupSvg(all, group), [group])
  useEffect(() => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry!.isIntersecting) setNear(true)
      },
      { root: place.current!.closest(".matrix-body"), rootMargin: "50%" },
    )
    observer.observe(place.current!)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={place} style={{ height: heightOf(group) }}>
      {isNear && <Drawing drawing={drawing} draw={draw} />}
    </div>
  )
}

interface DrawingProps {
  readonly drawing: MatrixDrawing
  readonly draw: (drawing: MatrixDrawing) => string
}

/** A drawing as part of the page. As HTML it is read in a third of the time that XML takes. */
function Drawing({ drawing, draw }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { body } = new DOMParser().parseFromString(draw(drawing), "text/html")
    place.current!.replaceChildren(body.firstElementChild!)
  }, [drawing, draw])
  return <div aria-hidden="true" ref={place} />
}
