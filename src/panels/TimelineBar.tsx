import { type CSSProperties, lazy, Suspense, useCallback, useId, useRef, useState } from "react"
import { lastIndex } from "../state/createViewer.ts"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import type { PlayedAt } from "../timeline/Timeline.ts"
import { useWords } from "../words/LangContext.tsx"
import { Bars } from "./time/Bars.tsx"
import { MomentInLarge } from "./time/MomentInLarge.tsx"
import { Slider } from "./time/Slider.tsx"

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
      <MomentInLarge />
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
