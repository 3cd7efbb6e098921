import { useMemo, useState } from "react"
import type { Step } from "../dataset/Dataset.ts"
import { choiceOf, type ViewChoice } from "../state/choiceOf.ts"
import type { Viewer } from "../state/createViewer.ts"
import { lookOf } from "../state/queryOf.ts"
import { stepsOf } from "../state/stepsOf.ts"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { useLang } from "../words/LangContext.tsx"

/** The slides of a presentation: a title, the steps, a closing. */
export interface Slides {
  readonly steps: readonly Step[]
  /** The history has no steps of its own: these are its years. */
  readonly areYears: boolean
  /** 0 is the title, 1 to the number of steps the steps, one more the closing. */
  readonly position: number
  /** The step of the position; undefined on the title and on the closing. */
  readonly step: Step | undefined
  /** Goes to a position; one beyond the ends is held at the end. */
  go(position: number): void
  /** Whether the reader looks at something else than the step shows. */
  readonly isExplored: boolean
  /** Shows the step again as it is. */
  restore(): void
}

/**
 * The slides of the viewer's history. The step is the viewer's; that the closing is shown is known
 * here alone, so that a page that is loaded again comes back to the last step.
 */
export function useSlides(): Slides {
  const viewer = useViewer()
  const own = useChoice((choice) => choice.steps)
  const told = useChoice((choice) => choice.step)
  const [ended, setEnded] = useState<string>()
  const lang = useLang()
  const steps = useMemo(() => stepsOf(viewer.history, own, [lang]), [own, viewer, lang])
  const index = steps.findIndex(({ id }) => id === told)
  const isClosing = ended !== undefined && (steps.length === 0 || ended === told)
  const position = isClosing ? steps.length + 1 : index + 1
  const step = isClosing ? undefined : steps[index]
  const isExplored = useChoice((choice) =>
    step ? !isSameView(choice, viewOfStep(viewer, step.id)) : false,
  )

  function tell(next: Step | undefined) {
    viewer.actions.tell(next?.id)
  }
  return {
    steps,
    areYears: own.length === 0,
    position,
    step,
    isExplored,
    go(wanted) {
      const next = Math.min(Math.max(wanted, 0), steps.length + 1)
      if (next === position) return
      const last = steps.at(-1)
      setEnded(next > steps.length ? (last?.id ?? "") : undefined)
      if (next <= steps.length) tell(steps[next - 1])
      else if (told !== last?.id) tell(last)
    },
    restore: () => tell(step),
  }
}

const viewOfStep = ({ history, store }: Viewer, id: string) =>
  choiceOf(history, { step: id }, store.getState().steps).choice

/** Whether two choices show the same; the speed is not seen. */
const isSameView = (a: ViewChoice, b: ViewChoice) => seen(a) === seen(b)
const seen = ({ selection, camera, projection, ...choice }: ViewChoice) =>
  JSON.stringify([lookOf(choice), selection, camera, projection])
