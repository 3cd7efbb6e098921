import type { Session } from "../state/createSession.ts"
import type { Choice } from "../state/createViewer.ts"
import { debounced } from "../state/debounced.ts"

/** How long the moment must rest before the address follows it: browsers limit how often it may. */
const rest = 250

/**
 * Keeps the address's hash and a session the same. A selection makes a new entry in the history, so
 * that the back button undoes it; a moving year, and all that `isAsked` says was not the reader's own
 * doing, only replaces the present one. Returns what ends it.
 */
export function syncAddress(session: Session, isAsked = () => false): () => void {
  /** How many addresses are being followed. */
  let following = 0
  let unsubscribeViewer = () => {}

  const put = (hash: string, push: boolean) => {
    if (hash === location.hash || following > 0) return
    try {
      if (push) history.pushState(null, "", hash)
      else history.replaceState(null, "", hash)
    } catch {
      // In a frame without an address of its own the history is closed, but the hash is not.
      location.hash = hash
    }
  }
  /** Writes the address that is still owed, as of a choice or of now. */
  const settle = (choice?: Choice) => put(`#${session.getState(choice)}`, false)
  const soon = debounced(rest, () => settle())
  const push = (before: Choice) => {
    // What was still to be written is the entry that the back button returns to.
    if (soon.cancel()) settle(before)
    put(`#${session.getState()}`, true)
  }
  const followViewer = () => {
    unsubscribeViewer()
    const { viewer } = session.store.getState()
    unsubscribeViewer =
      viewer?.store.subscribe((now, before) => {
        if (now.selection !== before.selection && !isAsked()) push(before)
        else if (!now.playing) soon.ask()
      }) ?? (() => {})
  }
  const unsubscribe = session.store.subscribe((now, before) => {
    if (now.viewer !== before.viewer) followViewer()
    if (
      now.lang !== before.lang ||
      now.theme !== before.theme ||
      now.territory !== before.territory ||
      now.setting !== before.setting ||
      now.viewer !== before.viewer
    )
      soon.ask()
  })
  const read = async () => {
    if (location.hash === `#${session.getState()}`) return
    soon.cancel()
    following++
    await session.goto(location.hash).finally(() => {
      following--
    })
  }
  addEventListener("popstate", read)
  addEventListener("hashchange", read)
  followViewer()
  return () => {
    soon.cancel()
    unsubscribe()
    unsubscribeViewer()
    removeEventListener("popstate", read)
    removeEventListener("hashchange", read)
  }
}
