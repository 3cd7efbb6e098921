import { useMemo } from "react"
import { useStore } from "zustand"
import type { Viewer } from "../state/createViewer.ts"
import { stepsOf } from "../state/stepsOf.ts"
import type { Lang } from "../words/wordsIn.ts"

/** The steps that are told: the history's, else one a year with events. */
export function useMatterSteps(viewer: Viewer, lang: Lang) {
  const own = useStore(viewer.store, (choice) => choice.steps)
  const steps = useMemo(() => stepsOf(viewer.history, own, [lang]), [own, viewer, lang])
  return { steps, isByYear: own.length === 0 }
}
