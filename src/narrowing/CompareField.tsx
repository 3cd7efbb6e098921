import { type FormEvent, useId, useState } from "react"
import { overlaps } from "../calendar/day.ts"
import { readMoment } from "../state/moments.ts"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { momentInWords } from "../words/dateInWords.ts"
import { useLang } from "../words/LangContext.tsx"
import { narrowingWords } from "../words/narrowing.ts"
import { timingWords } from "../words/timing.ts"

/** The moment with which the present one is compared: typed, or the present one kept. */
export function CompareField() {
  const { history, actions, store } = useViewer()
  const { extent } = history
  const lang = useLang()
  const words = narrowingWords(lang)
  const timing = timingWords(lang)
  const id = useId()
  const compare = useChoice((choice) => choice.compare)
  const moment = useChoice((choice) => choice.moment)
  const [text, setText] = useState("")
  const [fault, setFault] = useState<string>()

  function go(event: FormEvent) {
    event.preventDefault()
    const typed = text.trim()
    // Of several years there is no one state to compare with.
    const found = typed.includes("..") ? undefined : readMoment(typed)
    if (!found) setFault(timing.notADate(typed))
    else if (!overlaps(found.moment, extent)) {
      const [first, last] = [extent.start, extent.end - 1].map((day) =>
        momentInWords({ start: day, end: day + 1 }, lang),
      )
      setFault(timing.outside(first!, last!))
    } else {
      setFault(undefined)
      setText("")
      actions.setCompare(found)
    }
  }
  return (
    <form className="narrowing-field narrowing-compare" onSubmit={go}>
      <label htmlFor={`${id}-date`}>{words.compare}</label>
      <input
        id={`${id}-date`}
        type="text"
        value={text}
        placeholder={words.compareHint}
        autoComplete="off"
        maxLength={40}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button">
        {words.compareGo}
      </button>
      <p id={`${id}-fault`} role="status">
        {fault}
      </p>
      {compare ? (
        <button type="button" className="link" onClick={() => actions.setCompare(undefined)}>
          {words.compareStop}
        </button>
      ) : (
        <button
          type="button"
          className="link"
          onClick={() => actions.setCompare({ moment, grain: store.getState().grain })}
        >
          {words.compareNow(momentInWords(moment, lang))}
        </button>
      )}
    </form>
  )
}
