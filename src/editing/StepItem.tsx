import { type Step, textIn } from "../dataset/Dataset.ts"
import { editingWords } from "../words/editing.ts"
import { useLang } from "../words/LangContext.tsx"
import { StepField } from "./StepField.tsx"

interface Props {
  readonly step: Step
  readonly index: number
  readonly count: number
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onChange: (step: Step) => void
  /** Moves it so many places down; up is less than nothing. */
  readonly onMove: (by: number) => void
  readonly onRemove: () => void
  readonly onRecapture: () => void
  readonly onTry: () => void
}

/** A step in the list, and once it is opened its title, text and notes. */
export function StepItem({ step, index, count, isOpen, onOpen, onChange, ...acts }: Props) {
  const lang = useLang()
  const words = editingWords(lang)
  const title = textIn(step.title, lang).text
  return (
    <li className="step-item">
      <div className="step-line">
        <button type="button" className="step-opener" aria-expanded={isOpen} onClick={onOpen}>
          {index + 1}. {title}
        </button>
        <button
          type="button"
          aria-label={words.up(title)}
          disabled={index === 0}
          onClick={() => acts.onMove(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          aria-label={words.down(title)}
          disabled={index === count - 1}
          onClick={() => acts.onMove(1)}
        >
          ↓
        </button>
      </div>
      {isOpen && (
        <div className="step-form" key={lang}>
          <StepField
            label={words.title}
            text={step.title}
            rows={1}
            onText={(next) => next !== undefined && onChange({ ...step, title: next })}
          />
          <StepField
            label={words.text}
            text={step.text}
            rows={4}
            onText={(text) => onChange({ ...step, text })}
          />
          <StepField
            label={words.notes}
            text={step.notes}
            rows={4}
            onText={(notes) => onChange({ ...step, notes })}
          />
          <p className="step-acts">
            <button type="button" className="link" onClick={acts.onTry}>
              {words.tryIt}
            </button>
            <button type="button" className="link" onClick={acts.onRecapture}>
              {words.recapture}
            </button>
            <button type="button" className="link" onClick={acts.onRemove}>
              {words.remove}
            </button>
          </p>
        </div>
      )}
    </li>
  )
}
