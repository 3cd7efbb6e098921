import { mostBytes } from "../dataset/mostBytes.ts"
import type { Session } from "../state/createSession.ts"

/** What puts another history in the place of the one that is open. */
export interface Opening {
  readonly openHistory: (id: string) => Promise<void>
  readonly openFile: (file: File) => Promise<void>
}

/** Opens histories and files in a session, and asks first where steps would be lost. */
export function openingIn(session: Session): Opening {
  return {
    async openHistory(id) {
      if (session.mayReplace()) await session.goto(`data=${id}`)
    },
    async openFile(file) {
      if (!session.mayReplace()) return
      // One byte more than is read tells that there is more.
      const bytes = await file
        .slice(0, mostBytes + 1)
        .arrayBuffer()
        .catch(() => undefined)
      if (bytes === undefined) session.setNote({ kind: "notRead" })
      else await session.open(new Uint8Array(bytes))
    },
  }
}
