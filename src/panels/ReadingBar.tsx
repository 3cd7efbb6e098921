import { useStore } from "zustand"
import type { Reading } from "../state/createSession.ts"
import { useLang } from "../words/LangContext.tsx"
import { readingWords } from "../words/reading.ts"

/** How much of a large file is read, and the way to call it off. */
export function ReadingBar({ reading }: { readonly reading: Reading }) {
  const words = readingWords(useLang())
  const { share } = useStore(reading.share)
  return (
    <div className="note reading">
      <p>{words.reading}</p>
      <progress value={share} aria-label={words.reading} />
      <button type="button" className="link" onClick={reading.cancel}>
        {words.cancel}
      </button>
    </div>
  )
}
