import type { RevealApi } from "reveal.js"
import type { Answer, Envelope, Told } from "../protocol/messages.ts"
import { areNeighbours, joinStates, type Place, stateOfSlide } from "./revealState.ts"
import { away, withMap } from "./revealStyle.ts"

interface Options {
  readonly origin: string | undefined
  /** The part of the state that holds on every slide. */
  readonly shared: string
}

const events = [
  "ready",
  "slidechanged",
  "fragmentshown",
  "fragmenthidden",
  "overviewshown",
  "overviewhidden",
] as const

/**
 * Keeps a framed map where its deck stands, from wherever the deck came: every move sends the
 * whole state of the place. Neighbours animate, jumps and the speaker's copies cut. Returns what
 * ends it.
 */
export function followDeck(
  deck: RevealApi,
  iframe: HTMLIFrameElement,
  { origin, shared }: Options,
): () => void {
  const isCopy = deck.isSpeakerNotes()
  /** What the map was last told; undefined while it is not seen or does not listen yet. */
  let told:
    | { readonly slide: HTMLElement; readonly place: Place; readonly state: string }
    | undefined
  let listening = false
  let pending = false
  let seq = 0

  const post = (message: Told, target = "*") =>
    iframe.contentWindow?.postMessage({ ns: "comity", v: 1, ...message }, target)

  function update() {
    pending = false
    const slide = deck.getCurrentSlide()
    const own = deck.isOverview() || !slide ? undefined : stateOfSlide(slide)
    iframe.classList.toggle(away, own === undefined)
    iframe.inert = own === undefined || isCopy
    deck.getRevealElement()?.classList.toggle(withMap, own !== undefined)
    if (own === undefined) told = undefined
    if (own === undefined || !listening) return
    const place = deck.getIndices()
    const state = joinStates(isCopy ? "poster=1" : "", own, shared)
    // A fragment that says nothing of the map leaves the speaker where the speaker went with it.
    const isThere = told?.slide === slide && told.state === state
    const animates = told && !isCopy && areNeighbours(told.place, place)
    told = { slide, place, state }
    if (!isThere)
      post({ type: "goto", state, transition: animates ? "animate" : "none", seq: ++seq }, origin)
  }

  // One press of a key may change the slide and its fragments: the map is told once, at the end.
  const move = () => {
    if (!pending) queueMicrotask(update)
    pending = true
    // A clicker's keys go to where the focus is, and the focus may be in the map.
    if (document.activeElement === iframe) iframe.blur()
  }

  const hear = ({ source, origin: from, data }: MessageEvent<(Answer & Envelope) | undefined>) => {
    if (source !== iframe.contentWindow || (origin !== undefined && from !== origin)) return
    if (data?.ns !== "comity" || data.v !== 1) return
    if (data.type === "ready") {
      listening = true
      told = undefined
      update()
    } else if (data.type === "nav" && !deck.isPaused()) {
      if (data.dir === "next") deck.next()
      else if (data.dir === "previous") deck.prev()
    }
  }

  for (const event of events) deck.on(event, move)
  addEventListener("message", hear)
  if (deck.isReady()) update()
  // Whichever of the two came first, the other one is heard. The page may still be on its way.
  post({ type: "hello" })

  return () => {
    for (const event of events) deck.off(event, move)
    removeEventListener("message", hear)
    iframe.classList.remove(away)
    iframe.inert = false
    deck.getRevealElement()?.classList.remove(withMap)
  }
}
