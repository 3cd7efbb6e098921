import { decodeState } from "../protocol/decodeState.ts"
import type { Session, SessionState } from "../state/createSession.ts"
import type { Choice } from "../state/createViewer.ts"
import { debounced } from "../state/debounced.ts"

/** How long the moment must rest before the address follows it: browsers limit how often it may. */
const rest = 250
/** At so many entries it is known what was open: it may be large. */
const mostSources = 8

/**
 * Keeps the address's hash and a session the same. A selection and another history make a new entry
 * in the browser's history, so that the back button returns to what was seen before; a moving year, and
 * all that `isAsked` says was not the reader's own doing, only replaces the present one. Each entry
 * bears its number: so we know our own, which keep the language and the setting of now, from an address
 * that was given by hand, and the way back where the reader would rather stay. Returns what ends it.
 */
export function syncAddress(session: Session, isAsked = () => false): () => void {
  const { store } = session
  const home = session.getState()
  /** The number of the present entry. */
  let at = Number(history.state) || 1
  /** Stands for the newest address, while it is being followed. */
  let following: object | undefined
  /** What was open at entries of histories that do not ship with the page, which have no other name. */
  const sources = new Map<number, ReturnType<Session["source"]>>()
  let unsubscribeViewer: (() => void) | undefined

  /** Writes a state into the present entry, or into the next one. */
  const put = (state: string, by = 0) => {
    const hash = `#${state}`
    if (following || (hash === location.hash && history.state === at)) return
    try {
      history[by ? "pushState" : "replaceState"](at + by, "", hash)
      at += by
    } catch {
      // In a frame without an address of its own the history is closed, but the hash is not.
      location.hash = session.getState()
    }
  }
  /** While it plays the address stays: loaded again, it plays again. */
  const settle = () => {
    if (!store.getState().viewer?.store.getState().playing) put(session.getState())
  }
  const soon = debounced(rest, settle)
  let source = session.source()
  /** Keeps what is left behind where it has no name by which it could be opened again. */
  const leave = ({ data }: SessionState) => {
    soon.cancel()
    if (!data) sources.set(at, source)
    // Further back stands what is open then.
    sources.delete(at - mostSources)
  }
  /** Makes a new entry. The one that is left holds what was seen last. */
  const push = (before: SessionState, choice?: Choice) => {
    leave(before)
    put(session.getState(choice, before))
    put(session.getState(), 1)
  }
  const followViewer = () => {
    unsubscribeViewer?.()
    unsubscribeViewer = store.getState().viewer?.store.subscribe((now, before) => {
      if (now.selection !== before.selection && !isAsked()) push(store.getState(), before)
      else soon.ask()
    })
  }
  const unsubscribe = store.subscribe((now, before) => {
    if (now.viewer !== before.viewer) followViewer()
    if (before.viewer && source !== session.source() && !isAsked()) push(before)
    else soon.ask()
    source = session.source()
  })
  const read = async () => {
    leave(store.getState())
    const isOwn = history.state > 0
    const from = at
    // One that was given by hand comes after the present one.
    at = isOwn ? history.state : from + 1
    const address = location.hash || home
    if (at !== from && (following || address !== `#${session.getState()}`)) {
      const id = decodeState(address).state.data?.split("@")[0]
      const left = isOwn && !id ? sources.get(at) : undefined
      const isOther = id ? id !== store.getState().data : left && left !== source
      if (!isOther || session.mayReplace()) {
        const newest = {}
        following = newest
        await session.goto(address, isOwn, left).finally(() => {
          if (following === newest) following = undefined
        })
      } else if (isOwn) {
        history.go(from - at)
        at = from
        return
      }
    }
    settle()
  }
  addEventListener("popstate", read)
  if (location.hash) settle()
  else history.replaceState(at, "")
  followViewer()
  return () => {
    soon.cancel()
    unsubscribe()
    unsubscribeViewer?.()
    removeEventListener("popstate", read)
  }
}
