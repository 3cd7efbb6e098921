import type { Happening } from "../protocol/messages.ts"
import type { Session } from "../state/createSession.ts"
import { hostingWords } from "../words/hosting.ts"

/** As much of a state as a sentence bears. */
const mostShown = 80

/** Says of a state that nothing in it can be used: to who listens, else to the console. */
export function refuseState(
  state: string,
  session: Session,
  listeners: ReadonlySet<(happening: Happening) => void>,
): void {
  const shown = state.length > mostShown ? `${state.slice(0, mostShown)}…` : state
  const message = hostingWords(session.store.getState().lang).state(shown)
  if (listeners.size === 0) console.warn(`comity: ${message}`)
  for (const listener of [...listeners]) listener({ type: "error", code: "state", message })
}
