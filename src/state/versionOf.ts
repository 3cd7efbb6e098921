// Not for the first load: import this file where a version is asked for.
import { fingerprintOf } from "../dataset/fingerprintOf.ts"
import type { Session } from "./createSession.ts"

/** The version of the dataset that is open, as it came: its own word for it, and its text's fingerprint. */
export function versionOf(session: Pick<Session, "source">): string {
  const { dataset, text } = session.source() ?? {}
  const own = dataset?.version ?? ""
  const fingerprint = typeof text === "object" ? text.fingerprint() : fingerprintOf(text ?? "")
  return (/^[\w.-]{1,20}$/.test(own) ? `${own}~` : "") + fingerprint
}
