import { useCallback, useId, useLayoutEffect, useMemo, useRef } from "react"
import type { Day } from "../../calendar/day.ts"
import { useBar } from "../../state/barOf.ts"
import { followOnBar } from "../../state/followOnBar.ts"
import { countOfMoments, indexOfMoment, momentsFrom } from "../../state/moments.ts"
import { edgesOf, scaleFor } from "../../state/scales.ts"
import { useFollow } from "../../state/useFollow.ts"
import { useChoice, useViewer } from "../../state/ViewerContext.tsx"
import { histogramOf } from "../../timeline/histogramOf.ts"
import { late } from "../late.tsx"
import { Axis } from "./Axis.tsx"
import { BarTools } from "./BarTools.tsx"
import { barPaths } from "./barPaths.ts"
import type { PauseProps } from "./Slider.tsx"
import { useSize } from "./useSize.ts"
import "./Bars.css"

export { RangeThumbs } from "./RangeThumbs.tsx"

// Only a history without arcs has it.
const StatusChart = late(async () => (await import("../StatusChart.tsx")).StatusChart)

/** The least width of a bar with what is around it, in CSS pixels. */
const leastBar = 3

/** All that stands around the slider: the bars, their labels, marks, zoom and what is pointed at. */
export function Bars({ pause }: PauseProps) {
  const viewer = useViewer()
  useLayoutEffect(() => followOnBar(viewer), [viewer])
  return (
    <>
      <Plot pause={pause} />
      <BarTools />
    </>
  )
}

/** How much happened at each step on the bar, or in several together where many are, certain and possible. */
function Plot({ pause }: PauseProps) {
  const { timeline } = useViewer()
  const { extent } = timeline
  const hatch = useId()
  const view = useBar((bar) => bar.view)
  const grain = useChoice((choice) => choice.grain)
  const withPossible = useChoice((choice) => choice.reading !== "certain")
  const box = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(box)
  const span = useMemo(
    () => momentsFrom(extent, grain, view.first, view.count),
    [extent, grain, view],
  )
  const scale = scaleFor(span, grain, () => Math.max(width / leastBar, 1))
  // All of the history, whatever is on the bar: to pan counts nothing anew, and the heights stay.
  const { edges, counts, highest } = useMemo(() => {
    const edges = edgesOf(extent, scale)
    const { certain, possible } = histogramOf(timeline, edges)
    const counts = { certain, possible: withPossible ? possible : new Uint32Array(possible.length) }
    const highest = certain.reduce((most, n, i) => Math.max(most, n + counts.possible[i]!), 1)
    return { edges, counts, highest }
  }, [timeline, extent, scale, withPossible])
  // Where no arc is ever drawn, what moves in time are the statuses.
  const ofStatuses = timeline.arcs.lines === 0 && timeline.changes.size > 0
  const path = useMemo(() => {
    const total = countOfMoments(extent, grain)
    const place = (day: Day) => {
      // A column of several moments may begin before the history does, or end after it.
      const index = Math.min(Math.max(indexOfMoment(extent, grain, day), 0), total)
      return (index - view.first) / view.count
    }
    return barPaths({ edges, counts, highest, span, place, width, height })
  }, [extent, grain, view, edges, counts, highest, span, width, height])
  const now = useRef<SVGPathElement>(null)
  useFollow(
    useCallback(
      ({ store }) => now.current?.setAttribute("d", path("certain", store.getState().moment)),
      [path],
    ),
    pause,
  )
  return (
    <div className="bars" aria-hidden="true">
      <div className="bars-plot" ref={box}>
        {ofStatuses ? (
          <StatusChart edges={edges} />
        ) : (
          <svg aria-hidden="true">
            <pattern
              id={hatch}
              width="4"
              height="4"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path className="bars-hatch" d="M0 0V4" />
            </pattern>
            <path className="bars-possible" d={path("possible", span)} fill={`url(#${hatch})`} />
            <path className="bars-certain" d={path("certain", span)} />
            <path className="bars-now" ref={now} />
          </svg>
        )}
      </div>
      <Axis span={span} width={width} pause={pause} />
    </div>
  )
}
