import type { Happening } from "../protocol/messages.ts"
import type { Session } from "../state/createSession.ts"
import { hostingWords } from "../words/hosting.ts"

/** As much of a state as a sentence bears. */
const mostShown = 80

/** Tells that nothing in a state can be used. */
export function refuseState(
  state: string,
  session: Session,
  tell: (happening: Happening) => void,
): void {
  const shown = state.length > mostShown ? `${state.slice(0, mostShown)}…` : state
  const message = hostingWords(session.store.getState().lang).state(shown)
  console.warn(`comity: ${message}`)
  tell({ type: "error", code: "state", message })
}
