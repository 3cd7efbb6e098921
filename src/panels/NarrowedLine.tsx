import { useFrame, useViewer } from "../state/ViewerContext.tsx"
import { useLang } from "../words/LangContext.tsx"
import { narrowingInWords } from "../words/narrowing.ts"

/** Says what is left out of the history, or compared; nothing where it is seen whole. */
export function NarrowedLine() {
  const { timeline } = useViewer()
  const frame = useFrame()
  const said = narrowingInWords(timeline, frame, useLang())
  return said === undefined ? null : (
    <p className="narrowed-line">
      <bdi>{said}</bdi>
    </p>
  )
}
