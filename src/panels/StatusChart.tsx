import { useCallback, useEffect, useMemo, useRef, useState } from "react"
import type { Interval } from "../calendar/day.ts"
import { currentIndex } from "../state/createViewer.ts"
import { useFollow } from "../state/useFollow.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { statusColor } from "../theme/statusColor.ts"
import { useTheme } from "../theme/ThemeContext.tsx"
import { statusCountsOf } from "../timeline/statusCountsOf.ts"
import { statusesOf } from "../timeline/statusesOf.ts"
import "./StatusChart.css"

/** As many moments as are counted; above, every second, third and so on. */
const mostMoments = 400
/** Moments that are counted in one task. */
const each = 8

interface Props {
  readonly moments: readonly Interval[]
}

/** How many states have each status, moment by moment, as areas on top of each other. */
export function StatusChart({ moments }: Props) {
  const { timeline } = useViewer()
  const theme = useTheme()
  const statuses = useMemo(() => statusesOf(timeline), [timeline])
  const counts = useCounts(moments)
  const now = useRef<HTMLDivElement>(null)
  useFollow(
    useCallback(
      ({ store }) => {
        const at = (currentIndex(timeline, store.getState()) + 0.5) / moments.length
        now.current!.style.setProperty("--at", String(at))
      },
      [timeline, moments],
    ),
  )
  const highest = Math.max(1, ...counts.map((column) => column.reduce((sum, n) => sum + n, 0)))
  return (
    <>
      <svg
        className="status-chart"
        viewBox={`0 0 ${Math.max(1, counts.length)} ${highest}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {statuses.map(({ id, color }, i) => (
          <path key={id} d={areaOf(counts, i, highest)} fill={statusColor(color, theme)} />
        ))}
      </svg>
      <div className="status-chart-now" ref={now} aria-hidden="true" />
    </>
  )
}

/** The counts of the moments, or of as many as fit; they come a few at a time, and not at once. */
function useCounts(moments: readonly Interval[]): readonly (readonly number[])[] {
  const { timeline } = useViewer()
  const [counts, setCounts] = useState<readonly (readonly number[])[]>([])
  useEffect(() => {
    const every = Math.ceil(moments.length / mostMoments)
    const counted = moments.filter((_, i) => i % every === 0)
    const found: (readonly number[])[] = []
    let timer = setTimeout(function count() {
      for (const moment of counted.slice(found.length, found.length + each))
        found.push(statusCountsOf(timeline, moment))
      if (found.length < counted.length) timer = setTimeout(count)
      else setCounts(found)
    })
    return () => clearTimeout(timer)
  }, [timeline, moments])
  return counts
}

/** The area of one status over those below it, a step a moment. */
function areaOf(counts: readonly (readonly number[])[], status: number, highest: number): string {
  const height = (column: readonly number[], upTo: number) =>
    highest - column.slice(0, upTo).reduce((sum, n) => sum + n, 0)
  const top = counts.map((column, x) => `L${x} ${height(column, status + 1)}H${x + 1}`)
  const bottom = counts.map((column, x) => `L${x + 1} ${height(column, status)}H${x}`).reverse()
  return counts.length === 0 ? "" : `M0 ${highest}${top.join("")}${bottom.join("")}Z`
}
