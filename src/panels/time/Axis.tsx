import { useCallback, useMemo, useRef } from "react"
import { civilOf, type Day, type Interval } from "../../calendar/day.ts"
import { useBar } from "../../state/barOf.ts"
import { type Grain, indexOfMoment } from "../../state/moments.ts"
import { edgesOf, scaleFor } from "../../state/scales.ts"
import { useFollow } from "../../state/useFollow.ts"
import { useChoice, useViewer } from "../../state/ViewerContext.tsx"
import type { PauseProps } from "./Slider.tsx"

interface Props extends PauseProps {
  /** The days that are on the bar. */
  readonly span: Interval
  /** How wide it is, in CSS pixels. */
  readonly width: number
}

/** The room that a label needs, in CSS pixels, where the page's text is as large as is usual. */
const labelWidth: Readonly<Record<Grain, number>> = { year: 44, month: 64, day: 48 }

/** So much of a label may stand out over either end of the bar, in CSS pixels. */
const over = 14

/** The labels under the bars: as many as have room, at years, months or days that are round. */
export function Axis({ span, width, pause }: Props) {
  const { extent } = useViewer().timeline
  const view = useBar((bar) => bar.view)
  const grain = useChoice((choice) => choice.grain)
  const { labels, scale } = useMemo(() => {
    const inUsual = width / sizeOfText()
    const scale = scaleFor(span, grain, (grain) => inUsual / labelWidth[grain])
    const least = width > 0 ? (labelWidth[scale.grain] / 2 - over) / inUsual : 0
    const labels = edgesOf(span, scale)
      .filter((day) => day >= span.start && day < span.end)
      .map((day) => ({
        day,
        place: (indexOfMoment(extent, grain, day) - view.first + 0.5) / view.count,
      }))
      .filter(({ place }) => place >= least && place <= 1 - least)
    return { labels, scale }
  }, [extent, span, grain, view, width])
  const row = useRef<HTMLDivElement>(null)
  useFollow(
    useCallback(
      ({ store }) => {
        const { start, end } = store.getState().moment
        labels.forEach(({ day }, i) => {
          const { classList } = row.current!.children[i]!
          const isNow = day >= start && day < end
          if (classList.contains("bar-now") !== isNow) classList.toggle("bar-now")
        })
      },
      [labels],
    ),
    pause,
  )
  return (
    <div className="axis" ref={row}>
      {labels.map(({ day, place }) => (
        <span key={day} style={{ left: `${100 * place}%` }}>
          {labelOf(day, scale.grain)}
        </span>
      ))}
    </div>
  )
}

/** How much larger the page's text is than is usual. */
const sizeOfText = () =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1

function labelOf(of: Day, grain: Grain): string {
  const { year, month, day } = civilOf(of)
  if (grain === "year") return String(year)
  return grain === "month" ? `${year}-${String(month).padStart(2, "0")}` : `${month}-${day}`
}
