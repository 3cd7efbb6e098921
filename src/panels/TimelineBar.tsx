import {
  type CSSProperties,
  type KeyboardEvent,
  lazy,
  Suspense,
  useCallback,
  useId,
  useMemo,
  useRef,
  useState,
} from "react"
import { civilOf, type Interval, overlaps } from "../calendar/day.ts"
import { currentIndex, lastIndex } from "../state/createViewer.ts"
import { momentAt } from "../state/moments.ts"
import { useFollow } from "../state/useFollow.ts"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { happenedIn, histogramOf } from "../timeline/histogramOf.ts"
import type { PlayedAt } from "../timeline/Timeline.ts"
import { momentInWords } from "../words/dateInWords.ts"
import { useLang, useWords } from "../words/LangContext.tsx"

// Only a history without arcs has it.
const StatusChart = lazy(() =>
  import("./StatusChart.tsx").then((room) => ({ default: room.StatusChart })),
)

// Only who wants to step, show or play time in another way.
const TimeOptions = lazy(() =>
  import("./time/TimeOptions.tsx").then((room) => ({ default: room.TimeOptions })),
)

interface Props {
  /** Plays what is uncertain at a day; undefined where time is only stepped and played. */
  readonly onPlayedAt?: (playedAt: PlayedAt) => void
}

/** The moment, large; the events of each step; the slider; play and pause; the choices of time. */
export function TimelineBar({ onPlayedAt }: Props) {
  const words = useWords()
  return (
    <section className="timeline" aria-label={words.timeline}>
      <Moment />
      <Scrubber />
      <PlayButton />
      {onPlayedAt && <Options onPlayedAt={onPlayedAt} />}
    </section>
  )
}

function Options({ onPlayedAt }: Required<Props>) {
  const words = useWords()
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setIsOpen(false)
    button.current!.focus()
  }
  return (
    <div className="time">
      <button
        type="button"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.time}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <TimeOptions id={id} onPlayedAt={onPlayedAt} onClose={close} />
        </Suspense>
      )}
    </div>
  )
}

/** While a pointer drags the thumb, its bar and its words follow so many milliseconds apart: both are slow. */
const pauseOfDrag = 400

function Scrubber() {
  const { timeline } = useViewer()
  const steps = useChoice((choice) => lastIndex(timeline, choice)) + 1
  const isHeld = useRef(false)
  const pause = useCallback(() => (isHeld.current ? pauseOfDrag : 0), [])
  const hold = () => {
    isHeld.current = true
    const end = new AbortController()
    for (const type of ["pointerup", "pointercancel"])
      addEventListener(
        type,
        () => {
          isHeld.current = false
          end.abort()
        },
        { signal: end.signal },
      )
  }
  return (
    <div
      className="scrubber"
      style={{ "--steps": steps } as CSSProperties}
      onPointerDownCapture={hold}
    >
      <Bars pause={pause} />
      <Slider pause={pause} />
    </div>
  )
}

interface Paused {
  /** How many milliseconds apart what is slow may follow now. */
  readonly pause: () => number
}

function Moment() {
  const lang = useLang()
  const line = useRef<HTMLSpanElement>(null)
  useFollow(
    useCallback(
      ({ store }) => {
        const { moment, grain } = store.getState()
        const [first, last] = [moment.start, moment.end - 1].map((day) => civilOf(day).year)
        const isSpan = grain === "year" && first !== last
        const isLong = isSpan || String(first).length > 4
        const kind = grain === "year" && isLong ? "moment-span" : `moment-${grain}`
        const text =
          grain !== "year" ? momentInWords(moment, lang) : isSpan ? `${first}–${last}` : first
        const words = line.current!
        // Another text in the same node is laid out without asking for styles again.
        if (words.firstChild) words.firstChild.nodeValue = String(text)
        else words.textContent = String(text)
        const className = `moment ${kind}`
        if (words.parentElement!.className !== className) words.parentElement!.className = className
      },
      [lang],
    ),
  )
  return (
    <p>
      <span className="moment-words" ref={line} />
    </p>
  )
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

function Bars({ pause }: Paused) {
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
  const ofStatuses = timeline.arcs.count === 0 && timeline.changes.size > 0
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

/** How far an arrow goes with Shift. */
const ten: Readonly<Record<string, number>> = {
  ArrowLeft: -10,
  ArrowDown: -10,
  ArrowRight: 10,
  ArrowUp: 10,
}

function Slider({ pause }: Paused) {
  const viewer = useViewer()
  const { timeline, actions } = viewer
  const words = useWords()
  const lang = useLang()
  const range = useRef<HTMLInputElement>(null)
  const last = useChoice((choice) => lastIndex(timeline, choice))
  useFollow(
    useCallback(({ timeline, store }) => {
      const input = range.current!
      // Of another grain it has as many places before it has this one.
      const max = String(lastIndex(timeline, store.getState()))
      if (input.max !== max) input.max = max
      const value = String(currentIndex(timeline, store.getState()))
      if (input.value !== value) input.value = value
    }, []),
  )
  useFollow(
    useCallback(
      (viewer) => {
        const { certain, possible, window } = viewer.frame()
        const happened = certain.filter((event) => happenedIn(viewer.timeline, event, window))
        const spoken = words.spoken(momentInWords(window, lang), happened.length, possible.length)
        range.current!.setAttribute("aria-valuetext", spoken)
      },
      [words, lang],
    ),
    pause,
  )
  const press = (event: KeyboardEvent) => {
    const ofShift = event.shiftKey ? ten[event.key] : undefined
    if (event.nativeEvent.isComposing) return
    if (event.key === " ") actions.setPlaying(!viewer.store.getState().playing)
    else if (ofShift) actions.stepBy(ofShift)
    else if (event.key === "." || event.key === ",") actions.goToNews(event.key === "." ? 1 : -1)
    else return
    event.preventDefault()
  }
  return (
    <input
      className="slider"
      ref={range}
      type="range"
      min={0}
      max={last}
      step={1}
      aria-label={words.moment}
      onInput={(event) => actions.goToIndex(Number(event.currentTarget.value))}
      onKeyDown={press}
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
