import type { Viewer } from "./createViewer.ts"
import { nextMoment } from "./nextMoment.ts"

/** Moves a viewer's moment by its clock while it is playing, and stops at the end. Returns what ends it. */
export function startPlayback(viewer: Viewer): () => void {
  const { store, actions } = viewer
  let timer: ReturnType<typeof setTimeout> | undefined
  const isOver = () => {
    const choice = store.getState()
    return !choice.clock.loops && nextMoment(viewer.timeline, choice) === undefined
  }
  const tick = () => {
    const choice = store.getState()
    const next = nextMoment(viewer.timeline, choice)
    if (next) actions.goToMoment(next, choice.grain)
    else if (choice.clock.loops) actions.rewind()
    if (isOver()) actions.setPlaying(false)
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
