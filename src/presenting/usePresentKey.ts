import { type RefObject, useCallback } from "react"
import { useShortcut } from "../panels/useShortcut.ts"
import type { Session } from "../state/createSession.ts"
import { startPresenting } from "./startPresenting.ts"

/** Lets the key f begin a presentation. */
export function usePresentKey(session: Session, page: RefObject<HTMLElement | null>): void {
  const present = useCallback(() => {
    const { setting, viewer, problems } = session.store.getState()
    if (!viewer || problems || !setting.interact || !setting.keys || setting.presenting)
      return false
    startPresenting(session, page.current)
    return true
  }, [session, page])
  useShortcut("f", page, present)
}
