import type { Session } from "../state/createSession.ts"

/** A browser that lets a page in full screen keep the Escape key for itself. */
interface WithKeyboardLock {
  readonly keyboard?: { lock?(keys: readonly string[]): Promise<void> }
}

/**
 * Shows the steps over the whole page, and asks for the whole screen, which is never needed: a frame
 * may forbid it, and so may a browser where no hand asked.
 */
export function startPresenting(session: Session, page: HTMLElement | null): void {
  session.store.getState().viewer?.actions.setPlaying(false)
  session.setting({ presenting: true })
  if (document.fullscreenElement) return
  page
    ?.requestFullscreen?.()
    .then(() => (navigator as WithKeyboardLock).keyboard?.lock?.(["Escape"]))
    .catch(() => {})
}

/** Goes back to the page as it was, at the place that was reached. */
export function stopPresenting(session: Session): void {
  session.setting({ presenting: false })
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {})
}
