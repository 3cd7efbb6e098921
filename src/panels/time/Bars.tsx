import { lazy, Suspense, useCallback, useMemo, useRef } from "react"
import { civilOf, type Interval, overlaps } from "../../calendar/day.ts"
import { currentIndex, lastIndex } from "../../state/createViewer.ts"
import { momentAt } from "../../state/moments.ts"
import { useFollow } from "../../state/useFollow.ts"
import { useChoice, useViewer } from "../../state/ViewerContext.tsx"
import { histogramOf } from "../../timeline/histogramOf.ts"
import { useWords } from "../../words/LangContext.tsx"

// Only a history without arcs has it.
const StatusChart = lazy(() =>
  import("../StatusChart.tsx").then((room) => ({ default: room.StatusChart })),
)

interface Props {
  /** How many milliseconds apart what is slow may follow now. */
  readonly pause: () => number
}

/** The moments of the slider, in order. */
function useMoments(): readonly Interval[] {
  const { timeline } = useViewer()
  const grain = useChoice((choice) => choice.grain)
  return useMemo(() => {
    const count = lastIndex(timeline, { grain }) + 1
    return Array.from({ length: count }, (_, i) => momentAt(timeline.extent, grain, i))
  }, [timeline, grain])
}

/** As many labels as fit beside each other. */
const mostLabels = { year: 12, month: 7, day: 7 }

/** How much happened at each step of the slider, certain and possible, and its label. */
export function Bars({ pause }: Props) {
  const { timeline } = useViewer()
  const words = useWords()
  const moments = useMoments()
  const grain = useChoice((choice) => choice.grain)
  const withPossible = useChoice((choice) => choice.reading !== "certain")
  const { certain, possible } = useMemo(() => histogramOf(timeline, moments), [timeline, moments])
  const highest = moments.reduce(
    (most, _, i) => Math.max(most, certain[i]! + (withPossible ? possible[i]! : 0)),
    1,
  )
  const every = Math.ceil(moments.length / mostLabels[grain])
  // Where no arc is ever drawn, what moves in time are the statuses.
  const ofStatuses = timeline.arcs.lines === 0 && timeline.changes.size > 0
  // The axis is of square roots: two that are certain are seen below fifty that are possible.
  const upTo = (n: number) => 100 * Math.sqrt(n / highest)
  const height = (below: number, n: number) => ({ height: `${upTo(below + n) - upTo(below)}%` })
  const bars = useRef<HTMLDivElement>(null)
  const marked = useRef<Element[]>([])
  useFollow(
    useCallback(
      ({ timeline, store }) => {
        const now = store.getState()
        const all = bars.current!.getElementsByClassName("bar")
        const next: Element[] = []
        for (let i = Math.max(0, currentIndex(timeline, now)); i < moments.length; i++) {
          if (!overlaps(moments[i]!, now.moment)) break
          next.push(all[i]!)
        }
        for (const bar of marked.current) if (!next.includes(bar)) bar.classList.remove("bar-now")
        for (const bar of next) bar.classList.add("bar-now")
        marked.current = next
      },
      [moments],
    ),
    pause,
  )
  return (
    <div className="bars" ref={bars} aria-hidden="true">
      {ofStatuses && (
        <Suspense fallback={null}>
          <StatusChart moments={moments} />
        </Suspense>
      )}
      {moments.map((moment, i) => {
        const title = `${words.certainBar} ${certain[i]} · ${words.possibleBar} ${possible[i]}`
        return (
          <div key={moment.start} className="bar" title={title}>
            <div className="bar-stack">
              {withPossible && !ofStatuses && (
                <div className="bar-possible" style={height(certain[i]!, possible[i]!)} />
              )}
              {!ofStatuses && <div className="bar-certain" style={height(0, certain[i]!)} />}
            </div>
            <div
              className={
                every > 1 && (i / every) % 2 === 1 ? "bar-label bar-label-odd" : "bar-label"
              }
            >
              {i % every === 0 && (
                <span className="bar-room">
                  <span className="bar-word">
                    <Label moment={moment} grain={grain} />
                  </span>
                </span>
              )}
            </div>
          </div>
        )
      })}
    </div>
  )
}

/** A moment under its bar; where there is no room a year is told by its last two figures. */
function Label({ moment, grain }: { readonly moment: Interval; readonly grain: string }) {
  const { year, month, day } = civilOf(moment.start)
  if (grain === "month") return `${year}-${String(month).padStart(2, "0")}`
  if (grain === "day") return `${month}-${day}`
  if (year < 1000) return String(year)
  return (
    <>
      <span className="century">{Math.floor(year / 100)}</span>
      {String(year % 100).padStart(2, "0")}
    </>
  )
}
