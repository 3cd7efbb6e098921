import { useStore } from "zustand"
import { createStore, type StoreApi } from "zustand/vanilla"
import type { Frame } from "../timeline/frameAt.ts"
import type { Viewer } from "./createViewer.ts"
import { debounced } from "./debounced.ts"
import { useViewer } from "./ViewerContext.tsx"

/** How long a moment must rest before what is read follows it, in milliseconds. */
const rest = 120

/** While it plays it rests at no moment for long: what is read follows so often, in milliseconds. */
const longestPlaying = 400

const stores = new WeakMap<Viewer, StoreApi<{ readonly frame: Frame }>>()

/** The rested frame of a viewer, one for all that read it. */
function restedOf(viewer: Viewer): StoreApi<{ readonly frame: Frame }> {
  const known = stores.get(viewer)
  if (known) return known
  const store = createStore(() => ({ frame: viewer.frame() }))
  const follow = debounced(rest, () => store.setState({ frame: viewer.frame() }))
  let awaited = viewer.frame()
  viewer.store.subscribe(() => {
    const frame = viewer.frame()
    if (frame === awaited) return
    awaited = frame
    follow.ask(viewer.store.getState().playing ? longestPlaying : undefined)
  })
  stores.set(viewer, store)
  return store
}

/**
 * The frame of the moment once it rests, or now and then while it plays: what is read need not be
 * written at each step of a drag, and the map moves the lighter for it.
 */
export const useRestedFrame = (): Frame => useStore(restedOf(useViewer()), ({ frame }) => frame)
