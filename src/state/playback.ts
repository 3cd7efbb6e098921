import { lastIndex, type Viewer } from "./createViewer.ts"
import { nextMoment } from "./nextMoment.ts"

/**
 * Moves a viewer's moment by its clock, anew from where the clock begins if it stands at the end, and stops
 * playing once it is there. Returns what stops the clock.
 */
export function startPlayback(viewer: Viewer): () => void {
  const { store, actions } = viewer
  const next = () => nextMoment(viewer.timeline, store.getState())
  const rewind = () => {
    const choice = store.getState()
    actions.goToIndex(choice.clock.backwards ? lastIndex(viewer.timeline, choice) : 0)
  }
  let timer: ReturnType<typeof setTimeout>
  const wait = () => {
    timer = setTimeout(tick, 1000 / store.getState().speed)
  }
  const tick = () => {
    const moment = next()
    const { clock, grain } = store.getState()
    if (moment) actions.goToMoment(moment, grain)
    else if (clock.loops) rewind()
    if (clock.loops || next()) wait()
    else actions.setPlaying(false)
  }
  if (!next()) rewind()
  wait()
  return () => clearTimeout(timer)
}
