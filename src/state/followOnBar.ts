import { type BarView, barOf, endsOf } from "./barOf.ts"
import { lastIndex, type Viewer } from "./createViewer.ts"
import type { Grain } from "./moments.ts"

/** So many moments are on the bar at first, where there are more than half as many again. */
const usual: Readonly<Record<Grain, number>> = { year: 400, month: 240, day: 366 }

/** Keeps the moment on the bar: of a long history a part is on it, which turns. Returns what ends it. */
export function followOnBar(viewer: Viewer): () => void {
  const { timeline, store } = viewer
  const bar = barOf(viewer)
  const turn = (view: BarView) => {
    const next = turnedTo(view, lastIndex(timeline, store.getState()) + 1, ...endsOf(viewer))
    if (next !== bar.getState().view) bar.setState({ view: next })
  }
  const open = () => {
    const { grain } = store.getState()
    const total = lastIndex(timeline, { grain }) + 1
    if (total > 1.5 * usual[grain]) turn({ first: 0, count: usual[grain] })
  }
  open()
  return store.subscribe((now, before) => {
    if (now.grain !== before.grain) open()
    else if (now.moment !== before.moment) turn(bar.getState().view)
  })
}

/** The same view where the moments from `first` to `last` are on it, else one that has turned to them. */
function turnedTo(view: BarView, total: number, first: number, last: number): BarView {
  const length = last - first + 1
  if (first >= view.first && last < view.first + view.count) return view
  const count = Math.min(Math.max(view.count, length), total)
  // What comes next has more room than what is past.
  const before = Math.floor((count - length) * (first < view.first ? 0.8 : 0.2))
  return { first: Math.min(Math.max(first - before, 0), total - count), count }
}
