import { decodeState } from "../protocol/decodeState.ts"
import { choiceOf } from "../state/choiceOf.ts"
import type { Session } from "../state/createSession.ts"
import { isLang } from "../words/wordsIn.ts"

/** Whether anything in a state can be followed. The empty state can: it is the usual view. */
export function isUsable(text: string, session: Session): boolean {
  const { state, unknown, malformed } = decodeState(text)
  const keys = Object.keys(state)
  const { viewer } = session.store.getState()
  if (keys.length === 0) return unknown.length + malformed.length === 0
  const refused: string[] = viewer
    ? choiceOf(viewer.history, state, viewer.store.getState().steps).refused
    : []
  if (state.lang && state.lang !== "auto" && !isLang(state.lang)) refused.push("lang")
  return keys.some((key) => !refused.includes(key))
}
