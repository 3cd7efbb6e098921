import { textIn } from "../dataset/Dataset.ts"
import type { Selection } from "../state/Selection.ts"
import { useFrame, useViewer } from "../state/ViewerContext.tsx"
import { detailOf, indexOfEvent } from "../timeline/createTimeline.ts"
import { standingIn } from "../timeline/frameAt.ts"
import { nothing } from "../timeline/standing.ts"
import { dateInWords } from "../words/dateInWords.ts"
import { useLang } from "../words/LangContext.tsx"
import { pointingWords } from "../words/pointing.ts"
import { standingInWords } from "../words/standingInWords.ts"
import { sumInWords } from "../words/sumInWords.ts"
import { useSpoken } from "./useSpoken.ts"
import "./Pointed.css"

interface Props {
  readonly target: Selection
  /** The arcs of a sum, of which the target is the latest event. */
  readonly sum: readonly number[]
  /** The pointer is on the right half of the map, where there is room on its left only. */
  readonly onRight: boolean
  /** CSS pixels from the map's corner. */
  readonly x: number
  readonly y: number
}

/** The name of what is under the pointer, and how it stands; an arc is spoken too. The panels say the same at length. */
export function Pointed({ target, sum, onRight, x, y }: Props) {
  const { timeline } = useViewer()
  const lang = useLang()
  const frame = useFrame()
  const { dataset } = timeline
  const isSum = sum.length > 1
  const [name, more] = isSum ? sumInWords(timeline, sum, lang) : told()
  const spoken = isSum ? sumInWords(timeline, sum, lang, true) : [name, more]
  const text = useSpoken(target.kind === "event" ? spoken.join(", ") : "")
  return (
    <>
      <div
        className={onRight ? "hover hover-left" : "hover"}
        style={{ left: x, top: y }}
        aria-hidden="true"
      >
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
    return [frame.world.get(target.code)?.name[lang], standingInWords(dataset, standing, lang)]
  }
}
