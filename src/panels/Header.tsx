import { type ReactNode, useEffect, useId, useState } from "react"
import { useRestedFrame } from "../state/useRestedFrame.ts"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { summaryOf } from "../timeline/summaryOf.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { summaryInWords } from "../words/summaryInWords.ts"
import { Said } from "./Said.tsx"
import { useHiddenCount } from "./usePossibleCount.ts"
import "./Header.css"

/** The history's title, and one sentence that sums up the moment. */
export function Header({ children }: { readonly children: ReactNode }) {
  const { timeline } = useViewer()
  const words = useWords()
  const id = useId()
  return (
    <header className="header">
      <div className="headline">
        <h1>
          <Said text={timeline.dataset.title} />
        </h1>
        <Summary />
      </div>
      <div className="controls">
        <button type="button" className="unfold" popoverTarget={id}>
          {words.menu}
        </button>
        <div className="folded" id={id} popover="auto">
          {children}
        </div>
      </div>
    </header>
  )
}

function Summary() {
  const { timeline } = useViewer()
  const lang = useLang()
  const frame = useRestedFrame()
  const hidden = useHiddenCount()
  const sentence = summaryInWords(timeline, frame, summaryOf(timeline, frame), lang, hidden)
  return (
    <>
      <p className="summary">{sentence}</p>
      <Announcement sentence={sentence} />
    </>
  )
}

/** How long a moment must rest before it is spoken, in milliseconds. */
const rest = 1000

/** Speaks the sentence once the moment rests: not while it plays, and not at each step of a held key. */
function Announcement({ sentence }: { readonly sentence: string }) {
  const playing = useChoice((choice) => choice.playing)
  const [spoken, setSpoken] = useState("")
  useEffect(() => {
    if (playing) return
    const timer = setTimeout(() => setSpoken(sentence), rest)
    return () => clearTimeout(timer)
  }, [playing, sentence])
  return (
    <p className="unseen" aria-live="polite">
      {spoken}
    </p>
  )
}
