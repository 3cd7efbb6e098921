import { type RefObject, useEffect, useRef, useState } from "react"
import { type Step, textIn } from "../dataset/Dataset.ts"
import { idOfHistory } from "../export/idOfHistory.ts"
import { saveFile } from "../export/saveFile.ts"
import type { Session } from "../state/createSession.ts"
import { datasetTextOf } from "../state/datasetTextOf.ts"
import { stepsByYear } from "../state/stepsByYear.ts"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { editingWords } from "../words/editing.ts"
import { useLang } from "../words/LangContext.tsx"
import { languagesHere } from "../words/wordsIn.ts"
import { captureStep, viewAsState } from "./captureStep.ts"
import { StepItem } from "./StepItem.tsx"
import { guardUnsavedSteps, hasUnsavedSteps, markSaved } from "./unsavedSteps.ts"
import "./editing.css"

interface Props {
  readonly session: Session
  readonly onLeave: () => void
}

/** The desk beside the map: steps are captured from what it shows, put in order, written, saved. */
export function StepEditor({ session, onLeave }: Props) {
  const viewer = useViewer()
  const { actions, timeline } = viewer
  const lang = useLang()
  const words = editingWords(lang)
  const steps = useChoice((choice) => choice.steps)
  const [open, setOpen] = useState<string>()
  // What is said of steps ends with them: another history has others.
  const [removal, setRemoval] = useState<{
    readonly step: Step
    readonly before: readonly Step[]
    readonly after: readonly Step[]
  }>()
  const [saved, setSaved] = useState<readonly Step[]>()
  const desk = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => guardUnsavedSteps(session), [session])
  useDeskFocus(desk, heading)

  const set = actions.setSteps
  const replace = (step: Step) => set(steps.map((one) => (one.id === step.id ? step : one)))
  function move(index: number, by: number) {
    const [step] = steps.slice(index, index + 1)
    const others = steps.toSpliced(index, 1)
    set(others.toSpliced(index + by, 0, step!))
  }
  function remove(step: Step) {
    const after = steps.filter(({ id }) => id !== step.id)
    if (viewer.store.getState().step === step.id) actions.tell(undefined)
    set(after)
    setRemoval({ step, before: steps, after })
  }
  function capture() {
    const step = captureStep(viewer, steps)
    const told = steps.findIndex(({ id }) => id === viewer.store.getState().step)
    // After the step that is told, else at the end.
    set(steps.toSpliced(told < 0 ? steps.length : told + 1, 0, step))
    setOpen(step.id)
  }
  function save() {
    const blob = new Blob([datasetTextOf(session)], { type: "application/json" })
    saveFile(blob, `${idOfHistory(session) ?? "dataset"}.json`)
    markSaved(session)
    setSaved(steps)
  }

  return (
    <section className="step-editor" aria-label={words.editSteps} ref={desk}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {words.editSteps}
        </h2>
        <button type="button" className="link" onClick={onLeave}>
          {words.done}
        </button>
      </header>
      <p>
        <button type="button" className="button" onClick={capture}>
          {words.capture}
        </button>
      </p>
      {steps.length === 0 && (
        <>
          <p className="lead">{words.none}</p>
          <p>
            <button
              type="button"
              className="link"
              onClick={() => set(stepsByYear(timeline, languagesHere()))}
            >
              {words.offerYears}
            </button>
          </p>
        </>
      )}
      <ol>
        {steps.map((step, i) => (
          <StepItem
            key={step.id}
            step={step}
            index={i}
            count={steps.length}
            isOpen={open === step.id}
            onOpen={() => setOpen(open === step.id ? undefined : step.id)}
            onChange={replace}
            onMove={(by) => move(i, by)}
            onRemove={() => remove(step)}
            onRecapture={() => replace({ ...step, state: viewAsState(viewer) })}
            onTry={() => actions.tell(step.id)}
          />
        ))}
      </ol>
      <p role="status" className="lead">
        {removal?.after === steps ? (
          <>
            {words.removed(textIn(removal.step.title, lang).text)}
            <button type="button" className="link" onClick={() => set(removal.before)}>
              {words.undo}
            </button>
          </>
        ) : saved === steps ? (
          words.saved
        ) : (
          hasUnsavedSteps(session) && words.unsaved
        )}
      </p>
      <p>
        <button type="button" className="button" onClick={save}>
          {words.save}
        </button>
      </p>
    </section>
  )
}

/**
 * The buttons that open and close the desk go with what they stand in: the focus that would be lost
 * with them goes to the heading, and at the end to the button that opens the desk again.
 */
function useDeskFocus(desk: RefObject<HTMLElement | null>, heading: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const around = desk.current!.parentElement!
    const isLost = () => document.activeElement === document.body
    if (isLost()) heading.current!.focus()
    return () => {
      if (isLost()) around.querySelector<HTMLElement>(".tour-more button:last-child")?.focus()
    }
  }, [desk, heading])
}
