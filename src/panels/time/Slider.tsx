import { type KeyboardEvent, useCallback, useEffect, useRef } from "react"
import { barOf, useBar } from "../../state/barOf.ts"
import { currentIndex, type Viewer } from "../../state/createViewer.ts"
import { useFollow } from "../../state/useFollow.ts"
import { useViewer } from "../../state/ViewerContext.tsx"
import { happenedIn } from "../../timeline/happenedIn.ts"
import { momentInWords } from "../../words/dateInWords.ts"
import { useLang, useWords } from "../../words/LangContext.tsx"
import "./Slider.css"

export interface PauseProps {
  /** How many milliseconds apart what is slow may follow now. */
  readonly pause: () => number
}

/** How many steps a key goes; an arrow ten times as many with Shift. */
const ways: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** What a key does to the time: space plays, comma and full stop go to what is new; tells whether it did. */
export function pressed(event: KeyboardEvent, viewer: Viewer, go: (steps: number) => void): void {
  const { actions, store } = viewer
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event
  if (event.nativeEvent.isComposing || altKey || ctrlKey || metaKey) return
  const way = ways[key]
  if (way) go(shiftKey ? 10 * way : way)
  else if (key === " ") actions.setPlaying(!store.getState().playing)
  else if (key === "." || key === ",") actions.goToNews(key === "." ? 1 : -1)
  else return
  event.preventDefault()
}

/** The slider: its value moves the moment, and it says the moment to the ear. */
export function Slider({ pause }: PauseProps) {
  const viewer = useViewer()
  const { actions } = viewer
  const words = useWords()
  const lang = useLang()
  const range = useRef<HTMLInputElement>(null)
  const view = useBar((bar) => bar.view)
  useFollow(
    // biome-ignore lint/correctness/useExhaustiveDependencies: to be followed anew when the bar turns
    useCallback(
      (viewer) => {
        // The bar has turned to the moment before anything is rendered.
        const { first, count } = barOf(viewer).getState().view
        placeThumb(
          range.current!,
          first,
          count,
          currentIndex(viewer.timeline, viewer.store.getState()),
        )
      },
      [view],
    ),
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
  useEffect(() => {
    const input = range.current!
    // React would ask the whole page who listens, and put the value back, at each step of a drag.
    const go = (event: Event) => {
      event.stopPropagation()
      actions.goToIndex(Number(input.value))
    }
    input.addEventListener("input", go)
    return () => input.removeEventListener("input", go)
  }, [actions])
  return (
    <input
      className="slider"
      ref={range}
      type="range"
      step={1}
      aria-label={words.moment}
      onKeyDown={(event) => pressed(event, viewer, actions.stepBy)}
    />
  )
}

/** Puts a thumb on the moment of an index, on a bar of some moments; one that is not there is not shown. */
export function placeThumb(input: HTMLInputElement, first: number, count: number, index: number) {
  const last = first + count - 1
  const places = { min: first, max: last, value: index }
  for (const key of ["min", "max", "value"] as const)
    if (input[key] !== String(places[key])) input[key] = String(places[key])
  const isAway = index < first || index > last
  if (input.classList.contains("slider-away") !== isAway) input.classList.toggle("slider-away")
}
