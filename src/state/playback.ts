import { currentIndex, lastIndex, type Viewer } from "./createViewer.ts"

/** Moves a viewer's moment on while it is playing, and stops at the end. Returns what ends it. */
export function startPlayback({ timeline, store, actions }: Viewer): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tick = () => {
    actions.stepBy(1)
    if (currentIndex(timeline, store.getState()) >= lastIndex(timeline, store.getState()))
      actions.setPlaying(false)
    else wait()
  }
  const wait = () => {
    timer = setTimeout(tick, 1000 / store.getState().speed)
  }
  const unsubscribe = store.subscribe((now, before) => {
    if (now.playing === before.playing) return
    clearTimeout(timer)
    if (now.playing) wait()
  })
  return () => {
    unsubscribe()
    clearTimeout(timer)
  }
}
