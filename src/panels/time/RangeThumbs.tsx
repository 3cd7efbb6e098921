import { type FormEvent, type KeyboardEvent, type PointerEvent, useCallback, useRef } from "react"
import type { Interval } from "../../calendar/day.ts"
import { barOf, endsOf, useBar } from "../../state/barOf.ts"
import { lastIndex } from "../../state/createViewer.ts"
import { momentAt, momentsFrom } from "../../state/moments.ts"
import { useFollow } from "../../state/useFollow.ts"
import { useViewer } from "../../state/ViewerContext.tsx"
import { momentInWords } from "../../words/dateInWords.ts"
import { useLang } from "../../words/LangContext.tsx"
import { timingWords } from "../../words/timing.ts"
import { type PauseProps, placeThumb, pressed } from "./Slider.tsx"

/** A thumb at either end of several moments, and what is between them, which moves as a whole. */
export function RangeThumbs({ pause }: PauseProps) {
  const viewer = useViewer()
  const { timeline, store, actions } = viewer
  const lang = useLang()
  const words = timingWords(lang)
  const view = useBar((bar) => bar.view)
  const first = useRef<HTMLInputElement>(null)
  const last = useRef<HTMLInputElement>(null)
  const between = useRef<HTMLDivElement>(null)
  /** The end that stays while the hand drags the other, even past it. */
  const fixed = useRef<number>(undefined)
  /** Where the hand took hold of the whole, and its ends then. */
  const held = useRef<{ readonly x: number; readonly ends: readonly [number, number] }>(undefined)

  /** It stays two thumbs, even on one moment. */
  const stay = () => barOf(viewer).setState({ isRange: true })
  const goTo = (a: number, b: number) => {
    const { grain } = store.getState()
    const moment = momentsFrom(timeline.extent, grain, Math.min(a, b), Math.abs(a - b) + 1)
    actions.goToMoment(moment, grain)
    stay()
  }
  const press = (event: KeyboardEvent, go: (steps: number) => void) => {
    pressed(event, viewer, go)
    stay()
  }

  useFollow(
    // biome-ignore lint/correctness/useExhaustiveDependencies: to be followed anew when the bar turns
    useCallback(
      (viewer) => {
        const { view } = barOf(viewer).getState()
        const ends = endsOf(viewer)
        placeThumb(first.current!, view.first, view.count, ends[0])
        placeThumb(last.current!, view.first, view.count, ends[1])
        ends.forEach((index, i) => {
          const place = (index - view.first + 0.5) / view.count
          between.current!.style.setProperty(i ? "--to" : "--from", String(heldTo(place, 0, 1)))
        })
      },
      [view],
    ),
  )
  useFollow(
    useCallback(
      (viewer) => {
        const { moment, grain } = viewer.store.getState()
        const { extent } = viewer.timeline
        const ends = endsOf(viewer)
        const say = (element: Element, what: Interval) =>
          element.setAttribute("aria-valuetext", momentInWords(what, lang))
        say(first.current!, momentAt(extent, grain, ends[0]))
        say(last.current!, momentAt(extent, grain, ends[1]))
        say(between.current!, moment)
        between.current!.setAttribute("aria-valuenow", String(ends[0]))
      },
      [lang],
    ),
    pause,
  )

  const letGo = () => {
    fixed.current = undefined
  }
  const thumb = (end: 0 | 1) => {
    const other = () => fixed.current ?? endsOf(viewer)[1 - end]!
    const total = lastIndex(timeline, store.getState())
    /** The nearest place to which this end may go without passing the other. */
    const upToOther = (index: number) =>
      end === 0 ? heldTo(index, 0, other()) : heldTo(index, other(), total)
    return {
      className: "slider range-thumb",
      type: "range",
      step: 1,
      "aria-label": end === 0 ? words.firstMoment : words.lastMoment,
      onPointerDown: () => {
        fixed.current = endsOf(viewer)[1 - end]
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
      onInput: ({ currentTarget }: FormEvent<HTMLInputElement>) => {
        const index = Number(currentTarget.value)
        goTo(fixed.current === undefined ? upToOther(index) : index, other())
      },
      onKeyDown: (event: KeyboardEvent) =>
        press(event, (steps) => goTo(upToOther(endsOf(viewer)[end] + steps), other())),
    } as const
  }

  const drag = (event: PointerEvent<HTMLElement>) => {
    const { x, ends } = held.current!
    const { width } = event.currentTarget.parentElement!.getBoundingClientRect()
    const steps = Math.round(((event.clientX - x) / width) * view.count)
    const total = lastIndex(timeline, store.getState())
    const by = heldTo(steps, -ends[0], total - ends[1])
    goTo(ends[0] + by, ends[1] + by)
  }
  return (
    <>
      <div
        className="range-between"
        ref={between}
        role="slider"
        tabIndex={0}
        aria-label={words.allMoments}
        aria-valuemin={0}
        aria-valuemax={lastIndex(timeline, store.getState())}
        aria-valuenow={0}
        onKeyDown={(event) => press(event, actions.stepBy)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          held.current = { x: event.clientX, ends: endsOf(viewer) }
        }}
        onPointerMove={(event) => held.current && drag(event)}
        onLostPointerCapture={() => {
          held.current = undefined
        }}
      />
      <input ref={first} {...thumb(0)} />
      <input ref={last} {...thumb(1)} />
    </>
  )
}

const heldTo = (n: number, least: number, most: number) => Math.min(Math.max(n, least), most)
