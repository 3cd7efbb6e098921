import { useId, useState } from "react"
import type { Text } from "../dataset/Dataset.ts"
import { editingWords } from "../words/editing.ts"
import { useLang } from "../words/LangContext.tsx"
import { languageName } from "../words/wordsIn.ts"
import { saidElsewhere, saidIn, withWords } from "./textEdits.ts"

/** The schema's bound of a text, in characters. */
const longestText = 20_000

interface Props {
  readonly label: string
  readonly text: Text | undefined
  /** Lines that are shown; one is a single line. */
  readonly rows: number
  /** Told of the text with what was written in the reader's language; undefined when nothing is left. */
  readonly onText: (text: Text | undefined) => void
}

/** A text of a step in the reader's language; what it says in another stays, and is shown below. */
export function StepField({ label, text, rows, onText }: Props) {
  const lang = useLang()
  const id = useId()
  const stored = saidIn(text, lang)
  // What is being written: a title that is empty for a moment is not stored.
  const [draft, setDraft] = useState<string>()
  const elsewhere = saidElsewhere(text, lang)
  const shared = {
    id,
    value: draft ?? stored,
    maxLength: longestText,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setDraft(event.target.value)
      onText(withWords(text, lang, event.target.value))
    },
    onBlur: () => setDraft(undefined),
  }
  return (
    <div className="step-field">
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
      {stored === "" && elsewhere && (
        <small>
          {editingWords(lang).elsewhere(languageName(elsewhere.lang, lang), elsewhere.text)}
        </small>
      )}
    </div>
  )
}
