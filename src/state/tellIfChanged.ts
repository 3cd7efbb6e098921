// Not for the first load: import this file where an address is frozen to a version.
import type { Session } from "./createSession.ts"
import { versionOf } from "./versionOf.ts"

/** Notes that the open history is another than at the version to which a session is frozen, if it is. */
export function tellIfChanged(frozen: string, session: Pick<Session, "store" | "source">): void {
  const { store } = session
  if (frozen !== store.getState().frozen) return
  const now = versionOf(session)
  // The fingerprint decides; the word before it is for people.
  if (frozen.slice(-16) !== now.slice(-16))
    store.setState({ note: { kind: "changed", seen: frozen, now } })
}
