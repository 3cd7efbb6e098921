import { useStore } from "zustand"
import type { Session } from "../state/createSession.ts"
import type { Viewer } from "../state/createViewer.ts"

/** The state of the view as others can open it; it follows the view. */
export function useSharedState(session: Session, { store, timeline }: Viewer): string {
  useStore(session.store)
  return useStore(store, ({ step }) => {
    const state = session.getState()
    // A step of the viewer's own is in no history that others have.
    const isShipped = timeline.dataset.steps.some(({ id }) => id === step)
    return isShipped ? state : state.replace(/&step=[^&]*/, "")
  })
}
