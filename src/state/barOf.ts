import { useStore } from "zustand"
import { createStore, type StoreApi } from "zustand/vanilla"
import { type Choice, currentIndex, lastIndex, type Viewer } from "./createViewer.ts"
import { indexOfMoment } from "./moments.ts"
import { useViewer } from "./ViewerContext.tsx"

/** The moments that are on the bar, by index: all, or a part of a long history. */
export interface BarView {
  readonly first: number
  readonly count: number
}

/** How the bar of a viewer stands. */
export interface Bar {
  readonly view: BarView
  /** Whether both ends of the moment are moved by themselves. */
  readonly isRange: boolean
}

const bars = new WeakMap<Viewer, StoreApi<Bar>>()

/** The bar of a viewer: at each grain it begins with all of the time; `followOnBar` turns it. */
export function barOf(viewer: Viewer): StoreApi<Bar> {
  const known = bars.get(viewer)
  if (known) return known
  const { timeline, store } = viewer
  const opened = (choice: Choice): Bar => {
    const [first, last] = endsOf(viewer, choice)
    return { view: { first: 0, count: lastIndex(timeline, choice) + 1 }, isRange: last > first }
  }
  const bar = createStore<Bar>(() => opened(store.getState()))
  store.subscribe((now, before) => {
    if (now.moment === before.moment) return
    const next = opened(now)
    if (now.grain !== before.grain) bar.setState(next)
    else if (bar.getState().isRange !== next.isRange) bar.setState({ isRange: next.isRange })
  })
  bars.set(viewer, bar)
  return bar
}

/** The index of the first and of the last moment that are seen together. */
export const endsOf = (
  { timeline, store }: Viewer,
  choice = store.getState(),
): readonly [number, number] => [
  currentIndex(timeline, choice),
  indexOfMoment(timeline.extent, choice.grain, choice.moment.end - 1),
]

/** A part of what the bar is; renders again only when that part changes. */
export const useBar = <T>(selector: (bar: Bar) => T): T => useStore(barOf(useViewer()), selector)
