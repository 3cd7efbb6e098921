import { type FormEvent, useId, useState } from "react"
import { overlaps } from "../../calendar/day.ts"
import { readMoment } from "../../state/moments.ts"
import { useViewer } from "../../state/ViewerContext.tsx"
import { momentInWords } from "../../words/dateInWords.ts"
import { useLang } from "../../words/LangContext.tsx"
import { timingWords } from "../../words/timing.ts"

interface Props {
  readonly className: string
  readonly label: string
  readonly hint: string
  readonly go: string
  /** How a fault is told to the ear. */
  readonly role: "alert" | "status"
  /** Whether several moments together will do. */
  readonly allowsSeveral: boolean
  /** Given what was typed; returns whether the field is to be empty again. */
  readonly onMoment: (found: NonNullable<ReturnType<typeof readMoment>>) => boolean
}

/** A moment as it is typed; what is none of the history is said, and stays to be mended. */
export function MomentForm({ className, label, hint, go, role, allowsSeveral, onMoment }: Props) {
  const { extent } = useViewer().history
  const lang = useLang()
  const words = timingWords(lang)
  const id = useId()
  const [text, setText] = useState("")
  const [fault, setFault] = useState<string>()

  function read(event: FormEvent) {
    event.preventDefault()
    const typed = text.trim()
    const found = !allowsSeveral && typed.includes("..") ? undefined : readMoment(typed)
    if (!found) setFault(words.notADate(typed))
    else if (!overlaps(found.moment, extent)) {
      const [first, last] = [extent.start, extent.end - 1].map((day) =>
        momentInWords({ start: day, end: day + 1 }, lang),
      )
      setFault(words.outside(first!, last!))
    } else {
      setFault(undefined)
      if (onMoment(found)) setText("")
    }
  }

  return (
    <form className={className} onSubmit={read}>
      <label htmlFor={`${id}-date`}>{label}</label>
      <input
        id={`${id}-date`}
        type="text"
        value={text}
        placeholder={hint}
        autoComplete="off"
        maxLength={40}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button">
        {go}
      </button>
      <p id={`${id}-fault`} role={role}>
        {fault}
      </p>
    </form>
  )
}
