import type { Failure } from "../protocol/messages.ts"
import type { Session } from "../state/createSession.ts"
import { hostingWords } from "../words/hosting.ts"

/** As much of a state as a sentence bears. */
const mostShown = 80

/** Says of a state that nothing in it can be used. */
export function failureOfState(state: string, session: Session): Failure {
  const shown = state.length > mostShown ? `${state.slice(0, mostShown)}…` : state
  const message = hostingWords(session.store.getState().lang).state(shown)
  return { type: "error", code: "state", message }
}
