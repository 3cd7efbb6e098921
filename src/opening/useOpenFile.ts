import { useCallback } from "react"
import type { Session } from "../state/createSession.ts"

/** Loads what puts another history in the place of the one that is open. */
export const loadOpening = () => import("./openingIn.ts")

/** What opens a file in a session. */
export const useOpenFile = (session: Session) =>
  useCallback(
    async (file: File) => {
      const room = await loadOpening().catch(() => undefined)
      if (room) await room.openingIn(session).openFile(file)
      else session.setNote({ kind: "notHere" })
    },
    [session],
  )
