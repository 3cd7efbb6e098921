import { useMemo } from "react"
import { useRestedFrame } from "../state/useRestedFrame.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { useLang } from "../words/LangContext.tsx"
import { narrowingInWords, narrowingWords } from "../words/narrowing.ts"
import "./NarrowedBar.css"

/** Says that not all of the history is seen, and what is; and the way back to the whole. */
export function NarrowedBar() {
  const { timeline, actions } = useViewer()
  const lang = useLang()
  const words = narrowingWords(lang)
  const frame = useRestedFrame()
  const said = narrowingInWords(timeline, frame, lang)
  const { narrowed, events } = timeline
  const shown = useMemo(() => narrowed?.shown.reduce((sum, one) => sum + one, 0), [narrowed])
  if (said === undefined) return null
  return (
    <div className="narrowed">
      <p>
        <bdi>{said}</bdi>{" "}
        {shown !== undefined && <small>{words.ofEvents(shown, events.count)}</small>}
      </p>
      <button
        type="button"
        className="link"
        onClick={() => {
          actions.setNarrowing(undefined)
          actions.setCompare(undefined)
        }}
      >
        {words.showAll}
      </button>
    </div>
  )
}
