import { type RefObject, useEffect } from "react"
import { isWriting } from "./isWriting.ts"

/**
 * Lets a key do something, on the first Comity of a page or on the one with the focus; not while
 * something is written or composed. `act` tells whether it did.
 */
export function useShortcut(
  key: string,
  page: RefObject<HTMLElement | null>,
  act: () => boolean,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || event.isComposing) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const target = event.target as Element | null
      const isOurs =
        page.current?.contains(target) ||
        (target === document.body && document.querySelector(".comity") === page.current)
      if (isOurs && !isWriting(target) && act()) event.preventDefault()
    }
    document.addEventListener("keydown", press)
    return () => document.removeEventListener("keydown", press)
  }, [key, page, act])
}
