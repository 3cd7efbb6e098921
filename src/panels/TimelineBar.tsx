import { type CSSProperties, useCallback, useEffect, useId, useRef, useState } from "react"
import { useBar } from "../state/barOf.ts"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import type { PlayedAt } from "../timeline/Timeline.ts"
import { useWords } from "../words/LangContext.tsx"
import { late } from "./late.tsx"
import { MomentInLarge } from "./time/MomentInLarge.tsx"
import { Slider } from "./time/Slider.tsx"
import "./TimelineBar.css"

// Only who wants to step, show or play time in another way.
const TimeOptions = late(async () => (await import("./time/TimeOptions.tsx")).TimeOptions)

// The map comes first. What may be missing has something, or nothing, in its place.
const loadBars = () => import("./time/Bars.tsx")
const Bars = late(async () => (await loadBars()).Bars)
const RangeThumbs = late(async () => (await loadBars()).RangeThumbs)

interface Props {
  /** The map that is drawn before the bars are loaded; without one they are at once. */
  readonly map?: "awaited" | { arrived(): Promise<void> }
  /** Plays what is uncertain at a day; undefined where time is only stepped and played. */
  readonly onPlayedAt?: (playedAt: PlayedAt) => void
}

/** The moment, large; the events of each step; the slider; play and pause; the choices of time. */
export function TimelineBar({ map, onPlayedAt }: Props) {
  const words = useWords()
  return (
    <section className="timeline" aria-label={words.timeline}>
      <MomentInLarge />
      <Scrubber map={map} />
      <PlayButton />
      {onPlayedAt && <Options onPlayedAt={onPlayedAt} />}
    </section>
  )
}

function Options({ onPlayedAt }: Required<Pick<Props, "onPlayedAt">>) {
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
      {isOpen && <TimeOptions id={id} onPlayedAt={onPlayedAt} onClose={close} onMissing={close} />}
    </div>
  )
}

/** While a pointer drags the thumb, its bar and its words follow so many milliseconds apart: both are slow. */
const pauseOfDrag = 400

/** How long the map has rested before the bars are loaded, and how long it is waited for, in milliseconds. */
const afterTheMap = 200
const longest = 6000

function Scrubber({ map }: Pick<Props, "map">) {
  const count = useBar((bar) => bar.view.count)
  const isRange = useBar((bar) => bar.isRange)
  const [isReady, setReady] = useState(false)
  const getReady = () => setReady(true)
  useEffect(() => {
    const waitFor = (time: number) => setTimeout(() => setReady(true), time)
    const timers = [waitFor(longest)]
    if (map instanceof Object)
      map.arrived().then(
        () => timers.push(waitFor(afterTheMap)),
        () => {},
      )
    return () => timers.forEach(clearTimeout)
  }, [map])
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
  const slider = <Slider pause={pause} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only sees that a hand comes near
    <div
      className="scrubber"
      style={{ "--steps": count } as CSSProperties}
      onPointerDownCapture={hold}
      onPointerEnter={getReady}
      onFocus={getReady}
    >
      {isRange ? <RangeThumbs pause={pause} fallback={slider} /> : slider}
      {(isReady || !map) && <Bars pause={pause} />}
    </div>
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
