import { type CSSProperties, type KeyboardEvent, lazy, Suspense, useMemo } from "react"
import { civilOf, type Interval } from "../calendar/day.ts"
import { currentIndex, lastIndex } from "../state/createViewer.ts"
import { momentAt } from "../state/moments.ts"
import { useChoice, useFrame, useViewer } from "../state/ViewerContext.tsx"
import { happenedIn, histogramOf } from "../timeline/histogramOf.ts"
import { momentInWords } from "../words/dateInWords.ts"
import { useLang, useWords } from "../words/LangContext.tsx"

// Only a history without arcs has it.
const StatusChart = lazy(() =>
  import("./StatusChart.tsx").then((room) => ({ default: room.StatusChart })),
)

/** The moment, large; the events of each step; the slider; play and pause. */
export function TimelineBar() {
  const words = useWords()
  return (
    <section className="timeline" aria-label={words.timeline}>
      <Moment />
      <Scrubber />
      <PlayButton />
    </section>
  )
}

function Scrubber() {
  const { timeline } = useViewer()
  const steps = useChoice((choice) => lastIndex(timeline, choice)) + 1
  return (
    <div className="scrubber" style={{ "--steps": steps } as CSSProperties}>
      <Bars />
      <Slider />
    </div>
  )
}

function Moment() {
  const lang = useLang()
  const moment = useChoice((choice) => choice.moment)
  const grain = useChoice((choice) => choice.grain)
  const text = grain === "year" ? String(civilOf(moment.start).year) : momentInWords(moment, lang)
  return <p className={`moment moment-${grain}`}>{text}</p>
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

function Bars() {
  const { timeline } = useViewer()
  const words = useWords()
  const moments = useMoments()
  const grain = useChoice((choice) => choice.grain)
  const withPossible = useChoice((choice) => choice.reading !== "certain")
  const index = useChoice((choice) => currentIndex(timeline, choice))
  const { certain, possible } = useMemo(() => histogramOf(timeline, moments), [timeline, moments])
  const highest = moments.reduce(
    (most, _, i) => Math.max(most, certain[i]! + (withPossible ? possible[i]! : 0)),
    1,
  )
  const every = Math.ceil(moments.length / mostLabels[grain])
  // Where no arc is ever drawn, what moves in time are the statuses.
  const ofStatuses = timeline.arcs.count === 0 && timeline.changes.size > 0
  const height = (n: number) => ({ height: `${(100 * n) / highest}%` })
  return (
    <div className="bars" aria-hidden="true">
      {ofStatuses && (
        <Suspense fallback={null}>
          <StatusChart moments={moments} index={index} />
        </Suspense>
      )}
      {moments.map((moment, i) => {
        const title = `${words.certainBar} ${certain[i]} · ${words.possibleBar} ${possible[i]}`
        return (
          <div key={moment.start} className={i === index ? "bar bar-now" : "bar"} title={title}>
            <div className="bar-stack">
              {withPossible && !ofStatuses && (
                <div className="bar-possible" style={height(possible[i]!)} />
              )}
              {!ofStatuses && <div className="bar-certain" style={height(certain[i]!)} />}
            </div>
            <div
              className={
                every > 1 && (i / every) % 2 === 1 ? "bar-label bar-label-odd" : "bar-label"
              }
            >
              {i % every === 0 && <Label moment={moment} grain={grain} />}
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

function Slider() {
  const viewer = useViewer()
  const { timeline, actions } = viewer
  const words = useWords()
  const lang = useLang()
  const frame = useFrame()
  const index = useChoice((choice) => currentIndex(timeline, choice))
  const last = useChoice((choice) => lastIndex(timeline, choice))
  const moment = momentInWords(frame.query.moment, lang)
  const happened = frame.certain.filter((event) =>
    happenedIn(timeline, event, frame.query.moment),
  ).length
  const togglePlay = (event: KeyboardEvent) => {
    if (event.key !== " ") return
    event.preventDefault()
    actions.setPlaying(!viewer.store.getState().playing)
  }
  return (
    <input
      className="slider"
      type="range"
      min={0}
      max={last}
      step={1}
      value={index}
      aria-label={words.moment}
      aria-valuetext={words.spoken(moment, happened, frame.possible.length)}
      onChange={(event) => actions.goToIndex(Number(event.target.value))}
      onKeyDown={togglePlay}
    />
  )
}

function PlayButton() {
  const { actions } = useViewer()
  const words = useWords()
  const playing = useChoice((choice) => choice.playing)
  return (
    <button type="button" className="play" onClick={() => actions.setPlaying(!playing)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={playing ? "M7 5h3.5v14H7zM13.5 5H17v14h-3.5z" : "M8 5l11 7-11 7z"} />
      </svg>
      <span>{playing ? words.pause : words.play}</span>
    </button>
  )
}
