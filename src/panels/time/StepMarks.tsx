import { type KeyboardEvent, useMemo } from "react"
import { textIn } from "../../dataset/Dataset.ts"
import { useBar } from "../../state/barOf.ts"
import { stepMarksOf } from "../../state/stepMarksOf.ts"
import { useChoice, useViewer } from "../../state/ViewerContext.tsx"
import { useLang, useWords } from "../../words/LangContext.tsx"
import { timingWords } from "../../words/timing.ts"
import { Said } from "../Said.tsx"

/** Where the steps of the tour stand on the bar; a click tells one, and the next of the same moment. */
export function StepMarks() {
  const { timeline, actions } = useViewer()
  const lang = useLang()
  const words = timingWords(lang)
  const { between } = useWords()
  const steps = useChoice((choice) => choice.steps)
  const grain = useChoice((choice) => choice.grain)
  const told = useChoice((choice) => choice.step)
  const { first, count } = useBar((bar) => bar.view)
  const marks = useMemo(() => stepMarksOf(timeline, steps, grain), [timeline, steps, grain])
  const onBar = marks.filter(({ index }) => index >= first && index < first + count)
  if (onBar.length === 0) return null
  // One of them is on the way of the Tab key; arrows go from one to the next.
  const reached = Math.max(
    0,
    onBar.findIndex(({ steps }) => steps.some(({ id }) => id === told)),
  )
  return (
    <ul className="step-marks" aria-label={words.steps} onKeyDown={goAlong}>
      {onBar.map(({ index, steps }, i) => {
        const place = (index - first + 0.5) / count
        const now = steps.findIndex(({ id }) => id === told)
        const side = place < 1 / 3 ? "left" : place > 2 / 3 ? "right" : "middle"
        return (
          <li key={index} style={{ left: `${100 * place}%` }}>
            <button
              type="button"
              tabIndex={i === reached ? 0 : -1}
              aria-label={steps.map(({ title }) => textIn(title, lang).text).join(between)}
              aria-current={now >= 0 ? "step" : undefined}
              onClick={() => actions.tell(steps[(now + 1) % steps.length]!.id)}
            >
              <span className={`step-name step-name-${side}`}>
                {steps.map(({ id, title }) => (
                  <Said key={id} text={title} />
                ))}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function goAlong(event: KeyboardEvent<HTMLElement>) {
  const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
  if (way === undefined) return
  const buttons = [...event.currentTarget.querySelectorAll("button")]
  buttons[buttons.indexOf(event.target as HTMLButtonElement) + way]?.focus()
  event.preventDefault()
}
