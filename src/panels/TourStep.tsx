import type { Step } from "../dataset/Dataset.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { detailingWords } from "../words/detailing.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { Citations } from "./Citations.tsx"
import { Said } from "./Said.tsx"

interface Props {
  readonly steps: readonly Step[]
  /** Which of them is told. */
  readonly at: number
}

/** A step of the tour: what it says, on what grounds, and the ways on, back and out. */
export function TourStep({ steps, at }: Props) {
  const { actions } = useViewer()
  const words = useWords()
  const own = detailingWords(useLang())
  const step = steps[at]!
  const go = (to: number) => actions.tell(steps[to]!.id)
  return (
    <>
      <p className="lead">{words.stepOf(at + 1, steps.length)}</p>
      <h2>
        <Said text={step.title} />
      </h2>
      {step.text !== undefined && (
        <p>
          <Said text={step.text} />
        </p>
      )}
      <Citations cites={step.cites} />
      <p className="tour-ways">
        <button type="button" className="button" disabled={at === 0} onClick={() => go(at - 1)}>
          {own.previous}
        </button>
        <button
          type="button"
          className="button"
          disabled={at === steps.length - 1}
          onClick={() => go(at + 1)}
        >
          {words.next}
        </button>
        <button type="button" className="link" onClick={() => actions.tell(undefined)}>
          {own.leaveTour}
        </button>
      </p>
    </>
  )
}
