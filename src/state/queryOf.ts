import { civilOf, dayOf, type Interval } from "../calendar/day.ts"
import type { Query } from "../timeline/frameAt.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import type { Choice } from "./createViewer.ts"

/** The part of a choice that decides what is seen of the history. */
export type Look = Pick<Choice, "moment" | "window" | "trail" | "reading">

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
  a.reading === b.reading

function windowOf({ extent }: Timeline, { moment, window, trail }: Look): Interval {
  if (window === "moment") return moment
  const beginning = Math.min(extent.start, moment.start)
  if (window === "all") return { ...moment, start: beginning }
  const { year, month, day } = civilOf(moment.start)
  return { ...moment, start: Math.max(dayOf(year - trail, month, day), beginning) }
}
