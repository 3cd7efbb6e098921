import { useMemo } from "react"
import { useStore } from "zustand"
import type { Viewer } from "../state/createViewer.ts"
import { stepsByYear } from "../state/stepsByYear.ts"

/** The steps that are told: the history's, else one a year with events. */
export function useMatterSteps(viewer: Viewer) {
  const own = useStore(viewer.store, (choice) => choice.steps)
  const steps = useMemo(() => (own.length > 0 ? own : stepsByYear(viewer.timeline)), [own, viewer])
  return { steps, isByYear: own.length === 0 }
}
