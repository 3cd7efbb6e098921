import { type FormEvent, useId, useState } from "react"
import { overlaps } from "../../calendar/day.ts"
import { readMoment } from "../../state/moments.ts"
import { useViewer } from "../../state/ViewerContext.tsx"
import { momentInWords } from "../../words/dateInWords.ts"
import { useLang } from "../../words/LangContext.tsx"
import { timingWords } from "../../words/timing.ts"

/** A date to go to, as it is typed; what is no date of the history is said, and stays to be mended. */
export function DateField() {
  const { timeline, actions } = useViewer()
  const { extent } = timeline
  const lang = useLang()
  const words = timingWords(lang)
  const id = useId()
  const [text, setText] = useState("")
  const [fault, setFault] = useState<string>()

  function go(event: FormEvent) {
    event.preventDefault()
    const typed = text.trim()
    const found = readMoment(typed)
    if (!found) setFault(words.notADate(typed))
    else if (!overlaps(found.moment, extent)) {
      const [first, last] = [extent.start, extent.end - 1].map((day) =>
        momentInWords({ start: day, end: day + 1 }, lang),
      )
      setFault(words.outside(first!, last!))
    } else {
      setFault(undefined)
      actions.goToMoment(found.moment, found.grain)
    }
  }

  return (
    <form className="time-date" onSubmit={go}>
      <label htmlFor={`${id}-date`}>{words.date}</label>
      <input
        id={`${id}-date`}
        type="text"
        value={text}
        placeholder={words.dateHint}
        autoComplete="off"
        maxLength={40}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button">
        {words.go}
      </button>
      <p id={`${id}-fault`} role="alert">
        {fault}
      </p>
    </form>
  )
}
