import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { useWords } from "../words/LangContext.tsx"
import { Citations } from "./Citations.tsx"
import { Said } from "./Said.tsx"

interface Props {
  /** Shows the history over the whole page; given the button that was pressed. */
  readonly onPresent: (button: HTMLElement) => void
  /** Opens the desk on which steps are written. */
  readonly onEdit?: () => void
}

/** The dataset's steps as a tour beside the map: an invitation, then one step after another. */
export function Tour({ onPresent, onEdit }: Props) {
  const { actions } = useViewer()
  const words = useWords()
  const told = useChoice((choice) => choice.step)
  const steps = useChoice((choice) => choice.steps)
  const at = steps.findIndex(({ id }) => id === told)
  const step = steps[at]
  const more = (
    <>
      <button type="button" className="link" onClick={(event) => onPresent(event.currentTarget)}>
        {words.present}
      </button>
      {onEdit && (
        <button type="button" className="link" onClick={onEdit}>
          {words.editSteps}
        </button>
      )}
    </>
  )
  if (!step)
    return (
      <div className="tour-invitation">
        {steps.length > 0 && (
          <>
            <span>{words.tour(steps.length)}</span>
            <button type="button" className="button" onClick={() => actions.tell(steps[0]!.id)}>
              {words.begin}
            </button>
          </>
        )}
        <span className="tour-more">{more}</span>
      </div>
    )
  const go = (to: number) => actions.tell(steps[to]!.id)
  return (
    <article className="tour" aria-label={words.stepOf(at + 1, steps.length)}>
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
          {words.previous}
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
          {words.leaveTour}
        </button>
      </p>
      <p className="tour-more">{more}</p>
    </article>
  )
}
