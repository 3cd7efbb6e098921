import type { Frame } from "../timeline/frameAt.ts"

/** An event of a frame, by its column index, and whether it is certain there. */
export interface EventRow {
  readonly event: number
  readonly isCertain: boolean
}

/** The events that a frame shows, in order of time. */
export function eventRowsOf({ certain, possible }: Frame): EventRow[] {
  const rows = (events: Uint32Array, isCertain: boolean) =>
    Array.from(events, (event) => ({ event, isCertain }))
  return [...rows(certain, true), ...rows(possible, false)].sort((a, b) => a.event - b.event)
}
