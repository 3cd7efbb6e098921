import { type Interval, overlaps } from "../calendar/day.ts"
import type { Viewer } from "../state/createViewer.ts"
import { momentOf } from "../state/moments.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { spansOf } from "../world/codes.ts"
import type { Answer } from "./createSearch.ts"
import { momentNearest, type Time } from "./momentNearest.ts"

/** Selects what was found, at the moment nearest to this one at which it was, or was so called. */
export function goToAnswer({ timeline, store }: Viewer, answer: Answer): void {
  const { selection } = answer.entry
  const now = store.getState()
  const time =
    selection.kind === "country"
      ? timeOfCountry(timeline, now, selection.code, answer.spans ?? [])
      : timeOfEvent(timeline, now, answer.spans ?? [])
  // All at once: the back button returns to what was seen before it. A step keeps the map to what it
  // tells of, and this is something else.
  store.setState({ ...time, selection, step: undefined, playing: false })
}

/** A name from before or after the history cannot be gone to: then any time of the country will do. */
const timeOfCountry = (
  { extent }: Timeline,
  now: Time,
  code: string,
  spans: readonly Interval[],
): Time | undefined =>
  momentNearest(extent, now, spans) ?? momentNearest(extent, now, spansOf(code))

function timeOfEvent(
  { extent }: Timeline,
  { moment, grain }: Time,
  spans: readonly Interval[],
): Time | undefined {
  const within = spans.filter((span) => overlaps(span, extent))
  if (within.length === 0 || within.some((span) => overlaps(span, moment))) return undefined
  const { start, end } = within[0]!
  const day = start >= moment.end ? Math.max(start, extent.start) : Math.min(end, extent.end) - 1
  return { moment: momentOf(day, grain), grain }
}
