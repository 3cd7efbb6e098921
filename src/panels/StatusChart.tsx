import { useCallback, useEffect, useMemo, useRef, useState } from "react"
import type { Day, Interval } from "../calendar/day.ts"
import { useBar } from "../state/barOf.ts"
import { indexOfMoment, momentsFrom } from "../state/moments.ts"
import { useFollow } from "../state/useFollow.ts"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { statusColor } from "../theme/statusColor.ts"
import { useTheme } from "../theme/ThemeContext.tsx"
import { statusCountsOf } from "../timeline/statusCountsOf.ts"
import { statusesOf } from "../timeline/statusesOf.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import "./StatusChart.css"

/** Columns that are counted in one task. */
const each = 8

interface Props {
  /** The first day of each column, in order, and the first day after the last. */
  readonly edges: readonly Day[]
}

/** How many states have each status, column by column, as areas on top of each other. */
export function StatusChart({ edges }: Props) {
  const { timeline } = useViewer()
  const { extent } = timeline
  const theme = useTheme()
  const view = useBar((bar) => bar.view)
  const grain = useChoice((choice) => choice.grain)
  const statuses = useMemo(() => statusesOf(timeline), [timeline])
  const columns = useColumns(edges, momentsFrom(extent, grain, view.first, view.count))
  const now = useRef<HTMLDivElement>(null)
  useFollow(
    useCallback(
      ({ store }) => {
        const { start, end } = store.getState().moment
        const [from, to] = [start, end - 1].map((day) => indexOfMoment(extent, grain, day))
        const at = ((from! + to! + 1) / 2 - view.first) / view.count
        now.current!.style.setProperty("--at", String(at))
        now.current!.hidden = at < 0 || at > 1
      },
      [extent, grain, view],
    ),
  )
  const highest = columns.reduce((most, { counts }) => Math.max(most, sumOf(counts)), 1)
  const placed = columns.map(({ start, end, counts }) => ({
    // A column may begin before the history does.
    left: Math.max(0, indexOfMoment(extent, grain, start)),
    right: indexOfMoment(extent, grain, Math.min(end, extent.end) - 1) + 1,
    counts,
  }))
  return (
    <>
      <svg
        className="status-chart"
        viewBox={`${view.first} 0 ${view.count} ${highest}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {statuses.map(({ id, color }, i) => (
          <path key={id} d={areaOf(placed, i, highest)} fill={statusColor(color, theme)} />
        ))}
      </svg>
      <div className="status-chart-now" ref={now} aria-hidden="true" />
    </>
  )
}

interface Column extends Interval {
  /** How many states have each status. */
  readonly counts: readonly number[]
}

/** What was counted of each timeline, by the days of the column. */
const known = new WeakMap<Timeline, Map<string, Column>>()

/** The columns of a span; they are counted a few at a time, and until they are, those before them are given. */
function useColumns(edges: readonly Day[], { start, end }: Interval): readonly Column[] {
  const { timeline } = useViewer()
  const [columns, setColumns] = useState<readonly Column[]>([])
  useEffect(() => {
    const counted = known.get(timeline) ?? new Map<string, Column>()
    known.set(timeline, counted)
    const found: Column[] = []
    let i = edges.findIndex((_, i) => edges[i + 1]! > start)
    let timer = setTimeout(function count() {
      for (let fresh = 0; edges[i]! < Math.min(end, edges.at(-1)!) && fresh < each; i++) {
        const moment = { start: edges[i]!, end: edges[i + 1]! }
        const key = `${moment.start} ${moment.end}`
        if (!counted.has(key)) {
          counted.set(key, { ...moment, counts: statusCountsOf(timeline, moment) })
          fresh++
        }
        found.push(counted.get(key)!)
      }
      if (edges[i]! < Math.min(end, edges.at(-1)!)) timer = setTimeout(count)
      else setColumns(found)
    })
    return () => clearTimeout(timer)
  }, [timeline, edges, start, end])
  return columns
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, n) => sum + n, 0)

/** The area of one status over those below it, a step a column. */
function areaOf(
  columns: readonly { left: number; right: number; counts: readonly number[] }[],
  status: number,
  highest: number,
): string {
  const height = (counts: readonly number[], upTo: number) => highest - sumOf(counts.slice(0, upTo))
  const top = columns.map(
    ({ left, right, counts }) => `L${left} ${height(counts, status + 1)}H${right}`,
  )
  const bottom = columns
    .map(({ left, right, counts }) => `L${right} ${height(counts, status)}H${left}`)
    .reverse()
  return columns.length === 0
    ? ""
    : `M${columns[0]!.left} ${highest}${top.join("")}${bottom.join("")}Z`
}
