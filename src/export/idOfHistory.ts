import type { Session } from "../state/createSession.ts"
import { blockId } from "./carriedIn.ts"

/**
 * The id after which files of the history that is open are named: that of a built-in one, also where
 * the page carries it since it was saved as one file.
 */
export function idOfHistory(session: Session): string | undefined {
  const block = document.getElementById(blockId)
  const isCarried = block !== null && block.textContent === session.source()?.text
  return session.store.getState().data ?? (isCarried ? block.dataset.history : undefined)
}
