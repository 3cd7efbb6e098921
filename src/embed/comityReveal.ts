import type { RevealApi, RevealPlugin } from "reveal.js"
import { followDeck } from "./followDeck.ts"
import { printMaps } from "./revealPrint.ts"
import { styleMap } from "./revealStyle.ts"

export interface ComityRevealOptions {
  /** The origin of the map's page, where only that one may answer; missing: whatever is framed. */
  readonly origin?: string
}

/**
 * The plugin for reveal.js: keeps the one `iframe[data-comity]` of a deck at the state of the
 * present slide, which stands in `data-comity-state` of sections and fragments. A slide without
 * one has no map. What stands in the hash of the frame's address holds on every slide.
 */
export function comityReveal({ origin }: ComityRevealOptions = {}): RevealPlugin {
  let end = () => {}
  return {
    id: "comity",
    init(deck) {
      const iframe = deck
        .getRevealElement()
        ?.querySelector<HTMLIFrameElement>("iframe[data-comity]")
      if (!iframe) {
        console.warn("comity: the deck has no iframe[data-comity]")
        return
      }
      const shared = iframe.src.split("#")[1] ?? ""
      const unstyle = styleMap()
      if (deck.getConfig().view === "print") {
        printMaps(deck, iframe, shared)
        end = unstyle
        return
      }
      const unfollow = followDeck(deck, iframe, { origin, shared })
      end = () => {
        unfollow()
        unstyle()
      }
    },
    destroy: () => end(),
  }
}

// Loaded as a script beside a reveal.js that is global, it finds the deck by itself.
const { Reveal } = globalThis as { Reveal?: RevealApi }
if (Reveal) {
  const register = () => {
    if (!Reveal.hasPlugin("comity")) Reveal.registerPlugin(comityReveal())
  }
  if (Reveal.isReady()) register()
  else Reveal.on("ready", register)
}
