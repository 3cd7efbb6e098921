import { type ReactNode, useEffect } from "react"
import { useLang } from "../words/LangContext.tsx"
import { presentingWords } from "../words/presenting.ts"
import { speakerStyles } from "./speakerStyles.ts"

interface Props {
  readonly children: ReactNode
  readonly onClose: () => void
}

/** The speaker's notes on the page itself, where the browser refuses a window. */
export function SpeakerPanel({ children, onClose }: Props) {
  const words = presentingWords(useLang())
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(speakerStyles)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [])
  return (
    <aside className="speaker speaker-panel" aria-label={words.speaker}>
      {children}
      <p className="speaker-refused">
        {words.refused}{" "}
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </aside>
  )
}
