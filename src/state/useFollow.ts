import { useLayoutEffect } from "react"
import type { Viewer } from "./createViewer.ts"
import { useViewer } from "./ViewerContext.tsx"

/**
 * Keeps a part of the document as the viewer's choice has it, at once and without rendering: for the
 * little that changes at every step of a drag. Hand in the same function until it is to do other things.
 */
export function useFollow(follow: (viewer: Viewer) => void): void {
  const viewer = useViewer()
  useLayoutEffect(() => {
    follow(viewer)
    return viewer.store.subscribe(() => follow(viewer))
  }, [viewer, follow])
}
