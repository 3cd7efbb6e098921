import { useLayoutEffect, useRef } from "react"
import { textIn } from "../dataset/Dataset.ts"
import type { Selection } from "../state/Selection.ts"
import { useFrame, useViewer } from "../state/ViewerContext.tsx"
import { detailOf, indexOfEvent } from "../timeline/createTimeline.ts"
import { standingIn } from "../timeline/frameAt.ts"
import { nothing } from "../timeline/standing.ts"
import { dateInWords } from "../words/dateInWords.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { pointingWords } from "../words/pointing.ts"
import { standingInWords } from "../words/standingInWords.ts"
import { sumInWords } from "../words/sumInWords.ts"
import { nameIn } from "../world/polity.ts"
import { placeBeside } from "./placeBeside.ts"
import { useSpoken } from "./useSpoken.ts"

interface Props {
  readonly target: Selection
  /** The arcs of a sum, of which the target is the latest event. */
  readonly sum: readonly number[]
  /** Where the pointer came onto it, in CSS pixels from the map's corner, and which way it was going. */
  readonly at: Point
  readonly going: Point
  /** Given the label, into which the pointer may go. */
  readonly hold: (label: HTMLElement | null) => void
}

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * The name of what is under the pointer, and how it stands, set down beside it; an arc is spoken too.
 * The panels say the same at length.
 */
export function Pointed({ target, sum, at, going, hold }: Props) {
  const { timeline } = useViewer()
  const lang = useLang()
  const frame = useFrame()
  const { comma } = useWords()
  const { dataset } = timeline
  const isSum = sum.length > 1
  const [name, more] = isSum ? sumInWords(timeline, sum, lang) : told()
  const spoken = isSum ? sumInWords(timeline, sum, lang, true) : [name, more]
  const text = useSpoken(target.kind === "event" ? spoken.join(comma) : "")
  const label = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    hold(label.current)
    return () => hold(null)
  }, [hold])
  // Its size is that of its words, which may be others at any time.
  useLayoutEffect(() => {
    const { offsetWidth: width, offsetHeight: height, style, parentElement } = label.current!
    const room = { width: parentElement!.clientWidth, height: parentElement!.clientHeight }
    const { x, y } = placeBeside(at, going, { width, height }, room)
    style.translate = `${x}px ${y}px`
  })
  return (
    <>
      <div className="hover" aria-hidden="true" ref={label}>
        <strong>{name}</strong>
        <span>{more}</span>
        {isSum && <span>{pointingWords(lang).opens}</span>}
      </div>
      <p className="unseen" role="status">
        {text}
      </p>
    </>
  )

  function told(): [string | undefined, string] {
    if (target.kind === "event") {
      const event = detailOf(timeline, indexOfEvent(timeline, target.id))
      return [textIn(event.title, lang).text, dateInWords(event.date, lang)]
    }
    if (target.kind === "actor") {
      const standing = frame.parties.get(target.id) ?? nothing
      const name = textIn(dataset.actors.get(target.id)!.name, lang).text
      return [name, standingInWords(dataset, standing, lang)]
    }
    const standing = standingIn(frame, target.code)
    return [
      nameIn(frame.world.get(target.code)?.name, lang),
      standingInWords(dataset, standing, lang),
    ]
  }
}
