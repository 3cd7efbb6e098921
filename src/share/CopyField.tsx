import { useId, useRef, useState } from "react"
import { sharingWords } from "../words/sharing.ts"
import type { Lang } from "../words/wordsIn.ts"

interface Props {
  readonly label: string
  readonly text: string
  readonly lang: Lang
  /** Shows the text in this many lines. */
  readonly rows?: number
}

/** A text to be taken away: by a button, or, where the browser refuses it, by hand. */
export function CopyField({ label, text, lang, rows = 2 }: Props) {
  const words = sharingWords(lang)
  const field = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState<{ readonly of: string; readonly done: boolean }>()
  const id = useId()

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setTold({ of: text, done: true })
    } catch {
      field.current?.focus()
      field.current?.select()
      setTold({ of: text, done: false })
    }
  }

  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p>
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
        <span role="status">
          {told?.of === text && (told.done ? words.copied : words.notCopied)}
        </span>
      </p>
    </div>
  )
}
