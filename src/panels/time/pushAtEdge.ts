import { barOf } from "../../state/barOf.ts"
import type { Viewer } from "../../state/createViewer.ts"
import { lastIndex } from "../../state/createViewer.ts"

/** How often a bar is pushed on, in milliseconds, and by what part of it. */
const each = 100
const part = 0.04

/**
 * While a thumb is held at an end of the bar, past which there is more time, the bar goes on under it.
 * Returns what ends it.
 */
export function pushAtEdge(viewer: Viewer, scrubber: HTMLElement, pan: (part: number) => boolean) {
  const { timeline, store } = viewer
  const end = new AbortController()
  let timer: ReturnType<typeof setInterval> | undefined
  const stop = () => clearInterval(timer)
  const push = (thumb: HTMLInputElement) => {
    const { first, count } = barOf(viewer).getState().view
    const index = Number(thumb.value)
    const isAtEnd = index === first + count - 1 && index < lastIndex(timeline, store.getState())
    const way = isAtEnd ? 1 : index === first && first > 0 ? -1 : 0
    if (way === 0 || !pan(way * Math.max(part, 1 / count))) return
    const next = barOf(viewer).getState().view
    const to = way > 0 ? next.first + next.count - 1 : next.first
    // The thumb stays where it is and means another moment: it says so as if it had been moved.
    thumb.min = String(next.first)
    thumb.max = String(next.first + next.count - 1)
    thumb.value = String(to)
    thumb.dispatchEvent(new Event("input", { bubbles: true }))
  }
  scrubber.addEventListener(
    "pointerdown",
    ({ target }) => {
      stop()
      if (target instanceof HTMLInputElement) timer = setInterval(push, each, target)
    },
    { signal: end.signal },
  )
  for (const type of ["pointerup", "pointercancel"])
    addEventListener(type, stop, { signal: end.signal })
  return () => {
    stop()
    end.abort()
  }
}
