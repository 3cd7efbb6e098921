import { useMemo } from "react"
import { barOf } from "../../state/barOf.ts"
import { currentIndex, lastIndex } from "../../state/createViewer.ts"
import { useViewer } from "../../state/ViewerContext.tsx"
import { panned, zoomed } from "../../state/zoomed.ts"

/** How much nearer one press goes. */
export const nearer = 0.5

/** How the part of the time that is on the bar is changed; each tells whether anything did. */
export interface Zoom {
  /** Zooms by a factor, below 1 nearer, about a place from 0 to 1; without one about the moment. */
  by(factor: number, about?: number): boolean
  /** Goes on by so much of what is on the bar: 1 is all of it. */
  pan(part: number): boolean
  /** Shows all of the time. */
  whole(): boolean
}

export function useZoom(): Zoom {
  const viewer = useViewer()
  return useMemo(() => {
    const { timeline, store } = viewer
    const bar = barOf(viewer)
    // What is too little to turn the bar by a moment is kept for the next time.
    let factorSoFar = 1
    let partSoFar = 0
    const turn = (next: (total: number) => ReturnType<typeof zoomed>) => {
      const { view } = bar.getState()
      const { first, count } = next(lastIndex(timeline, store.getState()) + 1)
      if (first === view.first && count === view.count) return false
      bar.setState({ view: { first, count } })
      return true
    }
    const ofMoment = () => {
      const { first, count } = bar.getState().view
      const place = (currentIndex(timeline, store.getState()) - first + 0.5) / count
      return place >= 0 && place <= 1 ? place : 0.5
    }
    return {
      by(factor, about = ofMoment()) {
        factorSoFar *= factor
        const { view } = bar.getState()
        const isTurned = turn((total) => zoomed(view, total, factorSoFar, about))
        if (isTurned || factorSoFar > 2 || factorSoFar < 0.5) factorSoFar = 1
        return isTurned
      },
      pan(part) {
        const { view } = bar.getState()
        partSoFar += part
        const steps = Math.trunc(partSoFar * view.count)
        partSoFar -= steps / view.count
        return turn((total) => panned(view, total, steps))
      },
      whole: () => turn((total) => ({ first: 0, count: total })),
    }
  }, [viewer])
}
