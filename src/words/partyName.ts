import type { Day } from "../calendar/day.ts"
import { type HistoryEvent, isCode, isUnnamed, type Party, textIn } from "../dataset/Dataset.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { polityOfParty } from "../timeline/whereabouts.ts"
import { polityOf } from "../world/homeUnit.ts"
import { nameIn } from "../world/polity.ts"
import type { Lang } from "./wordsIn.ts"

/** A party's name as it was on a day. */
export function partyName({ dataset }: Timeline, party: Party, day: Day, lang: Lang): string {
  if (isUnnamed(party)) return textIn(party.label, lang).text
  if (isCode(party)) return nameIn(polityOf(party, day, dataset.territory)?.name, lang) ?? party
  const actor = dataset.actors.get(party)
  return actor ? textIn(actor.name, lang).text : party
}

/** A party in a word: the country of a national organisation, an international one's short name. */
export function shortName(timeline: Timeline, party: string, day: Day, lang: Lang): string {
  const country = polityOfParty(timeline.dataset, party, day)
  if (country) return nameIn(country.name, lang)
  const actor = timeline.dataset.actors.get(party)
  return actor?.short ? textIn(actor.short, lang).text : partyName(timeline, party, day, lang)
}

/** The first day of an event's bounds that lies within the history. */
export const dayWithin = ({ extent }: Timeline, { date }: HistoryEvent): Day =>
  Math.min(Math.max(date.start, Math.min(extent.start, date.end - 1)), extent.end - 1)
