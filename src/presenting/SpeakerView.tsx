import { useEffect, useState } from "react"
import type { Step } from "../dataset/Dataset.ts"
import { Said } from "../panels/Said.tsx"
import { useLang, useWords } from "../words/LangContext.tsx"
import { presentingWords } from "../words/presenting.ts"
import { elapsedInFigures } from "./elapsedInFigures.ts"
import type { Slides } from "./useSlides.ts"

interface Props {
  readonly slides: Slides
  /** When the talk began, in milliseconds as Date.now() counts them. */
  readonly begun: number
  readonly onReset: () => void
}

/** What the speaker reads: the notes of this step, what comes next, and the time. */
export function SpeakerView({ slides, begun, onReset }: Props) {
  const lang = useLang()
  const words = presentingWords(lang)
  const { steps, step, position } = slides
  return (
    <>
      <header className="speaker-head">
        <h1>{step ? <Said text={step.title} /> : <Place position={position} />}</h1>
        {step && <p>{words.position(position, steps.length)}</p>}
      </header>
      <section className="speaker-notes" aria-label={words.notes} aria-live="polite">
        {step?.notes === undefined ? words.noNotes : <Said text={step.notes} />}
      </section>
      <section className="speaker-then" aria-label={words.after}>
        <p>{words.after}</p>
        <Next slides={slides} />
      </section>
      <footer className="speaker-foot">
        <Clock begun={begun} onReset={onReset} />
        <div className="speaker-ways">
          <button type="button" disabled={position === 0} onClick={() => slides.go(position - 1)}>
            {words.back}
          </button>
          <button
            type="button"
            disabled={position > steps.length}
            onClick={() => slides.go(position + 1)}
          >
            {words.next}
          </button>
        </div>
      </footer>
    </>
  )
}

/** The title or the closing, by its name. */
function Place({ position }: { readonly position: number }) {
  const words = presentingWords(useLang())
  return position === 0 ? words.afterTitle : words.afterClosing
}

function Next({ slides: { steps, position } }: { readonly slides: Slides }) {
  const words = presentingWords(useLang())
  const next: Step | undefined = steps[position]
  if (!next) return <h2>{position === steps.length ? words.afterClosing : words.afterNothing}</h2>
  return (
    <>
      <h2>
        <Said text={next.title} />
      </h2>
      {next.text !== undefined && (
        <p>
          <Said text={next.text} />
        </p>
      )}
    </>
  )
}

function Clock({ begun, onReset }: Pick<Props, "begun" | "onReset">) {
  const words = presentingWords(useLang())
  const { locale } = useWords()
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const clock = new Intl.DateTimeFormat(locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  })
  return (
    <dl>
      <div>
        <dt>{words.clock}</dt>
        <dd>{clock.format(now)}</dd>
      </div>
      <div>
        <dt>{words.elapsed}</dt>
        <dd>
          {elapsedInFigures(now - begun)}
          <button type="button" onClick={onReset}>
            {words.reset}
          </button>
        </dd>
      </div>
    </dl>
  )
}
