import type { Day } from "../calendar/day.ts"
import { type Dataset, isCode, isUnnamed, type Party } from "../dataset/Dataset.ts"
import { capitalOn } from "../world/capitalOn.ts"
import { polityOf } from "../world/homeUnit.ts"
import type { Polity } from "../world/polity.ts"
import { worldAt } from "../world/worldAt.ts"

/** Longitude and latitude in degrees. */
export type LngLat = readonly [number, number]

/**
 * The polity to which a party belongs on a day: a code's own, if it exists then; an actor's by the
 * state that holds its seat. An international organisation (no country) belongs to none.
 */
export function polityOfParty(dataset: Dataset, party: string, day: Day): Polity | undefined {
  if (isCode(party)) return worldAt(day, dataset.territory).get(party)
  const actor = dataset.actors.get(party)
  if (!actor?.country) return undefined
  const seat = actor.seat === undefined ? undefined : dataset.places.get(actor.seat)
  return polityOf(seat?.country ?? actor.country, day, dataset.territory)
}

/** The polity in which a place lies on a day. */
export function polityOfPlace(dataset: Dataset, place: string, day: Day): Polity | undefined {
  const country = dataset.places.get(place)?.country
  return country === undefined ? undefined : polityOf(country, day, dataset.territory)
}

/** Where an arc of a party begins or ends on a day: its seat, else the capital of the day. */
export function seatOf(dataset: Dataset, party: Party, day: Day): LngLat | undefined {
  const code = codeOfSeat(dataset, party, day)
  return fixedSeatOf(dataset, party) ?? (code === undefined ? undefined : capitalOn(code, day)?.at)
}

/** The seat of a party that has its own; of one that is not named, the place that it is said to be at. */
export const fixedSeatOf = (dataset: Dataset, party: Party): LngLat | undefined =>
  placeAt(dataset, isUnnamed(party) ? party.at : dataset.actors.get(party)?.seat)

/** In whose capital a party has its seat on a day, where it has none of its own. */
export function codeOfSeat(dataset: Dataset, party: Party, day: Day): string | undefined {
  if (isUnnamed(party)) return undefined
  const polity = polityOfParty(dataset, party, day)
  return polity?.code ?? (isCode(party) ? party : dataset.actors.get(party)?.country)
}

/** Where a place of the dataset lies. */
export const placeAt = (dataset: Dataset, id: string | undefined): LngLat | undefined =>
  id === undefined ? undefined : dataset.places.get(id)?.at
