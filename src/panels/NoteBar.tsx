import type { Note } from "../state/createSession.ts"
import type { Words } from "../words/en.ts"
import { useWords } from "../words/LangContext.tsx"
import "./NoteBar.css"

interface Props {
  readonly note: Note
  readonly onDismiss: () => void
}

/** Something that the reader is told once. */
export function NoteBar({ note, onDismiss }: Props) {
  const words = useWords()
  return (
    <div className="note">
      <p>{noteInWords(note, words)}</p>
      <button type="button" className="link" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </div>
  )
}

function noteInWords(note: Note, words: Words): string {
  switch (note.kind) {
    case "fellBack":
      return words.fellBack(note.keys.join(words.list))
    case "noData":
      return words.noData(note.id)
    case "changed":
      return words.changed(note.seen, note.now)
    default:
      return words[note.kind]
  }
}
