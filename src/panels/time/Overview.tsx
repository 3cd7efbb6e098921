import { type KeyboardEvent, type PointerEvent, useRef } from "react"
import { useBar } from "../../state/barOf.ts"
import { momentsFrom } from "../../state/moments.ts"
import { useChoice, useViewer } from "../../state/ViewerContext.tsx"
import { momentInWords } from "../../words/dateInWords.ts"
import { useLang } from "../../words/LangContext.tsx"
import { timingWords } from "../../words/timing.ts"
import { nearer, useZoom } from "./useZoom.ts"

interface Props {
  /** How many moments there are, on the bar or not. */
  readonly total: number
}

/** How far a key pans, in parts of what is on the bar. */
const pans: Readonly<Record<string, number>> = {
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  PageDown: -1,
  PageUp: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** All of the time as a line, on it the part that is on the bar, which can be moved; and the ways to zoom. */
export function Overview({ total }: Props) {
  const { timeline } = useViewer()
  const lang = useLang()
  const words = timingWords(lang)
  const grain = useChoice((choice) => choice.grain)
  const { first, count } = useBar((bar) => bar.view)
  const zoom = useZoom()
  const line = useRef<HTMLDivElement>(null)
  const span = momentsFrom(timeline.extent, grain, first, count)
  const press = (event: KeyboardEvent) => {
    const part = pans[event.key]
    if (part === undefined) return
    // To either end, in parts of the bar.
    zoom.pan(Number.isFinite(part) ? part : Math.sign(part) * (total / count))
    event.preventDefault()
    event.stopPropagation()
  }
  const drag = (event: PointerEvent<HTMLElement>) => {
    const part = event.currentTarget
    if (event.type === "pointerdown") part.setPointerCapture?.(event.pointerId)
    else if (part.hasPointerCapture?.(event.pointerId)) {
      const { width } = line.current!.getBoundingClientRect()
      zoom.pan((event.movementX / width) * (total / count))
    }
  }
  return (
    <div className="overview">
      <div className="overview-line" ref={line}>
        <div
          className="overview-part"
          role="slider"
          tabIndex={0}
          aria-label={words.onBar}
          aria-valuemin={0}
          aria-valuemax={total - count}
          aria-valuenow={first}
          aria-valuetext={momentInWords(span, lang)}
          style={{ left: `${(100 * first) / total}%`, width: `${(100 * count) / total}%` }}
          onKeyDown={press}
          onPointerDown={drag}
          onPointerMove={drag}
        />
      </div>
      <ZoomButtons />
    </div>
  )
}

/** Farther, nearer, and all of the time. */
export function ZoomButtons() {
  const words = timingWords(useLang())
  const zoom = useZoom()
  const ways = [
    [words.farther, "M5 12h14", () => zoom.by(1 / nearer)],
    [words.nearer, "M5 12h14M12 5v14", () => zoom.by(nearer)],
    [words.whole, "M4 6v12M20 6v12M7 12h10M10 9l-3 3 3 3M14 9l3 3-3 3", zoom.whole],
  ] as const
  return ways.map(([label, path, act]) => (
    <button
      key={label}
      type="button"
      className="zoom"
      aria-label={label}
      title={label}
      onClick={act}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  ))
}
