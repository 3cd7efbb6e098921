import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { useWords } from "../words/LangContext.tsx"
import { late } from "./late.tsx"
import "./Tour.css"

// Only who takes the tour.
const TourStep = late(async () => (await import("./TourStep.tsx")).TourStep)

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
  if (at < 0)
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
  return (
    <article className="tour" aria-label={words.stepOf(at + 1, steps.length)}>
      <TourStep steps={steps} at={at} />
      <p className="tour-more">{more}</p>
    </article>
  )
}
