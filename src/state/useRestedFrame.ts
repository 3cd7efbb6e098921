import { useStore } from "zustand"
import { createStore, type StoreApi } from "zustand/vanilla"
import type { Frame } from "../timeline/frameAt.ts"
import type { Viewer } from "./createViewer.ts"
import { useViewer } from "./ViewerContext.tsx"

/** How long a moment must rest before what is read follows it, in milliseconds. */
const rest = 120
/** While it moves on, what is read follows it at least so often, in milliseconds. */
const longest = 360

const stores = new WeakMap<Viewer, StoreApi<{ readonly frame: Frame }>>()

/** The rested frame of a viewer, one for all that read it. */
function restedOf(viewer: Viewer): StoreApi<{ readonly frame: Frame }> {
  const known = stores.get(viewer)
  if (known) return known
  const store = createStore(() => ({ frame: viewer.frame() }))
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | undefined
  viewer.store.subscribe(() => {
    if (viewer.frame() === store.getState().frame && timer === undefined) return
    since ??= performance.now()
    clearTimeout(timer)
    timer = setTimeout(
      () => {
        timer = undefined
        since = undefined
        store.setState({ frame: viewer.frame() })
      },
      Math.max(0, Math.min(rest, since + longest - performance.now())),
    )
  })
  stores.set(viewer, store)
  return store
}

/**
 * The frame of the moment once it rests: what is read need not be written at each step of a drag, and
 * the map moves the lighter for it.
 */
export const useRestedFrame = (): Frame => useStore(restedOf(useViewer()), ({ frame }) => frame)
