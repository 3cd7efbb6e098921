import { type ReactNode, useState } from "react"
// A frame may be played once the network is gone.
import "../panels/Clock.tsx"
import { NarrowedLine } from "../panels/NarrowedLine.tsx"
import { Said } from "../panels/Said.tsx"
import { TimelineBar } from "../panels/TimelineBar.tsx"
import type { Session } from "../state/createSession.ts"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { momentInWords } from "../words/dateInWords.ts"
import { framingWords } from "../words/framing.ts"
import { useLang } from "../words/LangContext.tsx"
import { FrameCard } from "./FrameCard.tsx"
import { FrameNotes } from "./FrameNotes.tsx"
import "./FramedPage.css"

interface Props {
  readonly session: Session
  /** `min`: the title, the map and the time. `none`: the map and its moment. */
  readonly ui: "min" | "none"
  readonly stage: ReactNode
}

/** A page that is framed in another: the map, with little around it. */
export function FramedPage({ session, ui, stage }: Props) {
  const { timeline } = useViewer()
  const words = framingWords(useLang())
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <header className="frame-title">
        {ui === "min" && (
          <h1>
            <Said text={timeline.dataset.title} />
          </h1>
        )}
        <NarrowedLine />
        <button
          type="button"
          className="frame-about"
          aria-expanded={isOpen}
          aria-label={words.about}
          title={words.about}
          onClick={() => setOpen(!isOpen)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={isOpen ? "M6 6l12 12M18 6L6 18" : "M12 10.5v7M12 6v1.6"} />
          </svg>
        </button>
      </header>
      {isOpen && <FrameNotes session={session} />}
      <main>{stage}</main>
      {ui === "min" ? (
        <>
          <FrameCard session={session} />
          <footer className="footer">
            <TimelineBar />
          </footer>
        </>
      ) : (
        <Moment />
      )}
    </>
  )
}

function Moment() {
  const lang = useLang()
  const moment = useChoice((choice) => choice.moment)
  return <p className="frame-moment">{momentInWords(moment, lang)}</p>
}
