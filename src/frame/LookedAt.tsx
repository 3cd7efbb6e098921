import { Said } from "../panels/Said.tsx"
import { useFrame, useViewer } from "../state/ViewerContext.tsx"
import { summaryOf } from "../timeline/summaryOf.ts"
import { useLang } from "../words/LangContext.tsx"
import { summaryInWords } from "../words/summaryInWords.ts"

/** What a page that is only looked at shows, for who hears it: the rest of it is out of their reach. */
export function LookedAt() {
  const { timeline } = useViewer()
  const lang = useLang()
  const frame = useFrame()
  return (
    <div className="unseen">
      <p>
        <Said text={timeline.dataset.title} />
      </p>
      <p>{summaryInWords(timeline, frame, summaryOf(timeline, frame), lang)}</p>
    </div>
  )
}
