import type { HistoryEvent, Party } from "../dataset/Dataset.ts"
import { isCentre } from "../timeline/changesOf.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { dayWithin } from "../words/partyName.ts"

/** Which way an event goes, seen from the centre; `together`: between it and another, no way said. */
export type Way = "out" | "in" | "together" | "others"

/** The way of an event; undefined where no two have part in it. */
export function directionOf(timeline: Timeline, event: HistoryEvent): Way | undefined {
  const { from, to, between } = event
  if (between.length === 0 && (from.length === 0 || to.length === 0)) return undefined
  const day = dayWithin(timeline, event)
  const isCentral = (party: Party) => isCentre(timeline.dataset, party, day)
  if (from.some(isCentral)) return "out"
  if (to.some(isCentral)) return "in"
  return between.some(isCentral) ? "together" : "others"
}
