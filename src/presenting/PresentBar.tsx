import { useLang } from "../words/LangContext.tsx"
import { presentingWords } from "../words/presenting.ts"
import type { Act } from "./keys.ts"

interface Props {
  readonly onAct: (act: Act) => void
  /** Undefined where there is no map to be looked at. */
  readonly onZoom: ((steps: number) => void) | undefined
}

/** What a speaker without keys needs; it goes when the hand rests. */
export function PresentBar({ onAct, onZoom }: Props) {
  const words = presentingWords(useLang())
  return (
    <div className="present-bar">
      {onZoom && (
        <>
          <button type="button" aria-label={words.zoomOut} onClick={() => onZoom(-1)}>
            −
          </button>
          <button type="button" aria-label={words.zoomIn} onClick={() => onZoom(1)}>
            +
          </button>
        </>
      )}
      <button type="button" onClick={() => onAct("speaker")}>
        {words.speaker}
      </button>
      <button type="button" onClick={() => onAct("leave")}>
        {words.leave}
      </button>
    </div>
  )
}
