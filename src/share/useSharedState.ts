import { useStore } from "zustand"
import type { Session } from "../state/createSession.ts"
import type { Viewer } from "../state/createViewer.ts"

/** The state of the view as it is now; it follows the view. */
export function useSharedState(session: Session, viewer: Viewer): string {
  useStore(session.store)
  return useStore(viewer.store, () => session.getState())
}
