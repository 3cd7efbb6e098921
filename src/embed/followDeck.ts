import type { RevealApi } from "reveal.js"
import { type Answer, connect, type Transition } from "./comityHost.ts"
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
  /** What the map was last told; undefined on a slide without one, and until it listens. */
  let told:
    | { readonly slide: HTMLElement; readonly place: Place; readonly state: string }
    | undefined
  let listening = false
  let pending = false
  const connection = connect(iframe, { origin })

  function update() {
    pending = false
    const slide: HTMLElement | undefined = deck.getCurrentSlide()
    const own = slide && stateOfSlide(slide)
    const wasSeen = !iframe.classList.contains(away)
    const isSeen = own !== undefined && !deck.isOverview()
    iframe.classList.toggle(away, !isSeen)
    iframe.inert = !isSeen || isCopy
    deck.getRevealElement()?.classList.toggle(withMap, isSeen)
    if (own === undefined) told = undefined
    if (own === undefined || !isSeen || !listening) return
    const place = deck.getIndices()
    const state = joinStates(isCopy ? "poster=1" : "", own, shared)
    // A fragment that says nothing of the map leaves the speaker where the speaker went with it.
    const isThere = told?.slide === slide && told.state === state
    const animates = told && wasSeen && !isCopy && areNeighbours(told.place, place)
    told = { slide, place, state }
    if (!isThere) go(state, animates ? "animate" : "none")
  }

  async function go(state: string, transition: Transition) {
    const goal = told
    try {
      await connection.goto(state, { transition })
      // A panel that opened there may have taken the focus.
      if (told === goal) takeFocus()
    } catch (error) {
      if (told === goal) console.warn(`comity: ${state}: ${(error as Error).message}`)
    }
  }

  // One press of a key may change the slide and its fragments: the map is told once, at the end.
  const move = () => {
    if (!pending) queueMicrotask(update)
    pending = true
    takeFocus()
  }

  /** A clicker's keys go to where the focus is, and after a click into the map it is there. */
  const takeFocus = () => {
    if (document.activeElement === iframe) iframe.blur()
  }

  const hear = (answer: Answer) => {
    if (answer.type === "ready") {
      listening = true
      told = undefined
      update()
    } else if (answer.type === "nav" && !deck.isPaused()) {
      if (answer.dir === "next") deck.next()
      else deck.prev()
    }
  }

  for (const event of events) deck.on(event, move)
  connection.on(hear)
  if (deck.isReady()) update()

  return () => {
    for (const event of events) deck.off(event, move)
    told = undefined
    connection.close()
    iframe.classList.remove(away)
    iframe.inert = false
    deck.getRevealElement()?.classList.remove(withMap)
  }
}
