import type { Party } from "../dataset/Dataset.ts"
import { firstDayOf } from "./certainty.ts"
import { detailOf } from "./createTimeline.ts"
import type { Timeline } from "./Timeline.ts"
import { type LngLat, seatOf } from "./whereabouts.ts"

/** The party that an arc comes from, and the one that it goes to: one whose seat is there, else the only one. */
export function partiesOfArc(
  timeline: Timeline,
  arc: number,
): { readonly from: Party | undefined; readonly to: Party | undefined } {
  const { dataset, arcs, events, extent } = timeline
  const event = arcs.event[arc]!
  const { from, to, between } = detailOf(timeline, event)
  const day = firstDayOf(events, event, extent)
  const [lng0, lat0, lng1, lat1] = arcs.ends.subarray(4 * arc, 4 * arc + 4)
  const seated = (parties: readonly Party[], lng: number, lat: number) =>
    parties.find((party) => isAt(seatOf(dataset, party, day), lng, lat))
  return {
    from: seated([...from, ...between, ...to], lng0!, lat0!) ?? from[0],
    to: seated([...to, ...between], lng1!, lat1!) ?? (to.length === 1 ? to[0] : undefined),
  }
}

/** Columns of arcs hold degrees in single precision. */
const isAt = (place: LngLat | undefined, lng: number, lat: number): boolean =>
  place !== undefined && Math.fround(place[0]) === lng && Math.fround(place[1]) === lat
