/** How high a map wants to be for its width. */
const aspect = 9 / 16

/**
 * Tells how high the page would like to be, in CSS pixels: what stands around the map, and the map
 * in its own proportion. It does not depend on how high the page is. Returns what ends it.
 */
export function tellHeight(tell: (px: number) => void): () => void {
  let last = 0
  let observed: Element | undefined
  const measure = () => {
    const stage = document.querySelector(".comity .stage")
    const page = stage?.closest(".page")
    // One that is hidden wants no height.
    if (!stage || !page?.clientWidth) return
    // As they are seen: on a wall and with large text all of it is zoomed.
    const seen = stage.getBoundingClientRect()
    const whole = page.getBoundingClientRect()
    // Where the page cannot be as high as it must, the rest is beyond its edge.
    const beyond = (page.scrollHeight - page.clientHeight) * (whole.width / page.clientWidth)
    const px = Math.ceil(whole.height - seen.height + beyond + seen.width * aspect)
    if (px !== last) tell(px)
    last = px
  }
  const observer = new ResizeObserver(measure)
  const watch = () => {
    const stage = document.querySelector(".comity .stage") ?? undefined
    if (stage === observed) return
    if (observed) observer.unobserve(observed)
    observed = stage
    if (stage) observer.observe(stage)
  }
  // The map comes and goes with what is open.
  const changes = new MutationObserver(watch)
  changes.observe(document.body, { childList: true, subtree: true })
  watch()
  return () => {
    observer.disconnect()
    changes.disconnect()
  }
}
