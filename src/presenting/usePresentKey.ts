import { type RefObject, useEffect } from "react"
import type { Session } from "../state/createSession.ts"
import { isWriting } from "./keys.ts"
import { startPresenting } from "./startPresenting.ts"

/** Lets the key f begin a presentation, on the first Comity of a page or on the one with the focus. */
export function usePresentKey(session: Session, page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { setting, viewer } = session.store.getState()
      if (event.key.toLowerCase() !== "f" || event.ctrlKey || event.metaKey || event.altKey) return
      const target = event.target as Element | null
      const isOurs =
        page.current?.contains(target) ||
        (target === document.body && document.querySelector(".comity") === page.current)
      if (!viewer || !isOurs || !setting.interact || setting.presenting || isWriting(target)) return
      event.preventDefault()
      startPresenting(session, page.current)
    }
    document.addEventListener("keydown", press)
    return () => document.removeEventListener("keydown", press)
  }, [session, page])
}
