import type { Step } from "../dataset/Dataset.ts"
import type { Session } from "../state/createSession.ts"
import { editingWords } from "../words/editing.ts"

/** The steps that were saved last, by the page that saved them. */
const savedBy = new WeakMap<Session, readonly Step[]>()
const guarded = new WeakSet<Session>()

/** Whether the steps were edited since they were opened or saved. */
export function hasUnsavedSteps(session: Session): boolean {
  const { viewer } = session.store.getState()
  if (!viewer) return false
  const { steps } = viewer.store.getState()
  return steps !== viewer.timeline.dataset.steps && steps !== savedBy.get(session)
}

/** Tells that the steps as they are now are in a file. */
export function markSaved(session: Session): void {
  const { viewer } = session.store.getState()
  if (viewer) savedBy.set(session, viewer.store.getState().steps)
}

/** From now on the reader is asked before a page with unsaved steps is left, and before another history takes its place. */
export function guardUnsavedSteps(session: Session): void {
  if (guarded.has(session)) return
  guarded.add(session)
  session.mayReplace = () =>
    !hasUnsavedSteps(session) || confirm(editingWords(session.store.getState().lang).askToOpen)
  addEventListener("beforeunload", (event) => {
    if (hasUnsavedSteps(session)) event.preventDefault()
  })
}
