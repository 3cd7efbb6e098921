import type { RevealApi } from "reveal.js"
import { joinStates, stateOfSlide } from "./revealState.ts"

/**
 * For print: in place of the one map each page gets a still picture of its own, behind its slide
 * and where the author puts the map. With the fragments on pages of their own each has its state.
 */
export function printMaps(deck: RevealApi, iframe: HTMLIFrameElement, shared: string): void {
  const [address] = iframe.src.split("#")
  iframe.remove()
  // The pages take the slides out of their stacks.
  for (const slide of deck.getSlides()) {
    const state = stateOfSlide(slide)
    if (state !== undefined) slide.dataset.comityState ??= state
  }
  deck.on("pdf-ready", () => {
    for (const page of deck.getRevealElement()!.querySelectorAll(".pdf-page")) {
      const state = stateOfSlide(page.querySelector("section")!)
      if (state === undefined) continue
      const picture = iframe.cloneNode() as HTMLIFrameElement
      picture.loading = "eager"
      picture.src = `${address}#${joinStates("poster=1", state, shared)}`
      page.prepend(picture)
    }
  })
}
