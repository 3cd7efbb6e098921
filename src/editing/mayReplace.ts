import type { Session } from "../state/createSession.ts"
import { editingWords } from "../words/editing.ts"
import { hasUnsavedSteps } from "./unsavedSteps.ts"

/** Whether another dataset may take the place of this one: the reader is asked where steps would be lost. */
export const mayReplace = (session: Session): boolean =>
  !hasUnsavedSteps(session) || confirm(editingWords(session.store.getState().lang).askToOpen)
