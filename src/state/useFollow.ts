import { useLayoutEffect } from "react"
import type { Viewer } from "./createViewer.ts"
import { useViewer } from "./ViewerContext.tsx"

const atOnce = () => 0

/**
 * Keeps a part of the document as the viewer's choice has it, without rendering: for what changes at
 * every step of a drag. Hand in the same function until it is to do other things.
 * @param pause milliseconds from one time to the next, if the choice changes more often; with 0 it is
 *   followed at once
 */
export function useFollow(follow: (viewer: Viewer) => void, pause = atOnce): void {
  const viewer = useViewer()
  useLayoutEffect(() => {
    follow(viewer)
    let last = Number.NEGATIVE_INFINITY
    let timer: ReturnType<typeof setTimeout> | undefined
    const go = () => {
      clearTimeout(timer)
      timer = undefined
      last = performance.now()
      follow(viewer)
    }
    const unsubscribe = viewer.store.subscribe(() => {
      const least = pause()
      const wait = least === 0 ? 0 : last + least - performance.now()
      if (wait <= 0) go()
      else timer ??= setTimeout(go, wait)
    })
    return () => {
      unsubscribe()
      clearTimeout(timer)
    }
  }, [viewer, follow, pause])
}
