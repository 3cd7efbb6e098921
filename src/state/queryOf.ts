import { civilOf, dayOf, type Interval } from "../calendar/day.ts"
import type { Query } from "../timeline/frameAt.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import type { Choice } from "./createViewer.ts"

/** The part of a choice that decides what is seen of the history. */
export type Look = Pick<Choice, "moment" | "window" | "trail" | "reading" | "narrowing" | "compare">

/** The part of a choice that is its look. */
export const lookOf = ({ moment, window, trail, reading, narrowing, compare }: Look): Look => ({
  moment,
  window,
  trail,
  reading,
  narrowing,
  compare,
})

/** What a choice asks of its timeline. */
export const queryOf = (timeline: Timeline, look: Look): Query => ({
  moment: look.moment,
  window: windowOf(timeline, look),
  reading: look.reading,
})

export const isSameLook = (a: Look, b: Look): boolean =>
  a.moment.start === b.moment.start &&
  a.moment.end === b.moment.end &&
  a.window === b.window &&
  a.trail === b.trail &&
  a.reading === b.reading &&
  isSame(a.narrowing, b.narrowing) &&
  isSame(a.compare, b.compare)

const isSame = (a: object | undefined, b: object | undefined) =>
  a === b || JSON.stringify(a) === JSON.stringify(b)

function windowOf({ extent }: Timeline, { moment, window, trail, compare }: Look): Interval {
  // What lies between the two, whichever is the earlier.
  if (compare) {
    const ends = [moment.end, compare.moment.end]
    const [start, end] = [Math.min(...ends), Math.max(...ends)]
    return start === end ? moment : { start, end }
  }
  if (window === "moment") return moment
  const beginning = Math.min(extent.start, moment.start)
  if (window === "all") return { ...moment, start: beginning }
  const { year, month, day } = civilOf(moment.start)
  return { ...moment, start: Math.max(dayOf(year - trail, month, day), beginning) }
}
