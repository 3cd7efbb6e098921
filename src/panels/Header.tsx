import type { ReactNode } from "react"
import { useChoice, useFrame, useViewer } from "../state/ViewerContext.tsx"
import { summaryOf } from "../timeline/summaryOf.ts"
import { useLang } from "../words/LangContext.tsx"
import { summaryInWords } from "../words/summaryInWords.ts"
import { Said } from "./Said.tsx"
import { useHiddenCount } from "./usePossibleCount.ts"

/** The history's title, and one sentence that sums up the moment. */
export function Header({ children }: { readonly children: ReactNode }) {
  const { timeline } = useViewer()
  return (
    <header className="header">
      <div className="headline">
        <h1>
          <Said text={timeline.dataset.title} />
        </h1>
        <Summary />
      </div>
      <div className="controls">{children}</div>
    </header>
  )
}

/** Spoken when the moment rests: while it plays it keeps quiet. */
function Summary() {
  const { timeline } = useViewer()
  const lang = useLang()
  const frame = useFrame()
  const hidden = useHiddenCount()
  const playing = useChoice((choice) => choice.playing)
  return (
    <p className="summary" aria-live={playing ? "off" : "polite"}>
      {summaryInWords(timeline, frame, summaryOf(timeline, frame), lang, hidden)}
    </p>
  )
}
