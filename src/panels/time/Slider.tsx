import { type KeyboardEvent, useCallback, useRef } from "react"
import { currentIndex, lastIndex } from "../../state/createViewer.ts"
import { useFollow } from "../../state/useFollow.ts"
import { useChoice, useViewer } from "../../state/ViewerContext.tsx"
import { happenedIn } from "../../timeline/histogramOf.ts"
import { momentInWords } from "../../words/dateInWords.ts"
import { useLang, useWords } from "../../words/LangContext.tsx"

interface Props {
  /** How many milliseconds apart what is slow may follow now. */
  readonly pause: () => number
}

/** How far an arrow goes with Shift. */
const ten: Readonly<Record<string, number>> = {
  ArrowLeft: -10,
  ArrowDown: -10,
  ArrowRight: 10,
  ArrowUp: 10,
}

/** The slider: its value moves the moment, and it says the moment to the ear. */
export function Slider({ pause }: Props) {
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
