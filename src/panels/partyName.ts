import type { Day } from "../calendar/day.ts"
import { type HistoryEvent, isCode, isUnnamed, type Party, textIn } from "../dataset/Dataset.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { type Lang, wordsIn } from "../words/wordsIn.ts"
import { polityOf } from "../world/homeUnit.ts"

/** A party's name as it was on a day. */
export function partyName({ dataset }: Timeline, party: Party, day: Day, lang: Lang): string {
  if (isUnnamed(party)) return textIn(party.label, lang).text
  if (isCode(party)) return polityOf(party, day, dataset.territory)?.name[lang] ?? party
  const actor = dataset.actors.get(party)
  return actor ? textIn(actor.name, lang).text : party
}

/** Who did it with whom: "A to B, C", or "between A and B". */
export function partiesInWords(timeline: Timeline, event: HistoryEvent, lang: Lang): string {
  const words = wordsIn(lang)
  const day = dayWithin(timeline, event)
  const names = (parties: readonly Party[]) =>
    parties.map((party) => partyName(timeline, party, day, lang)).join(words.list)
  if (event.between.length > 0) return words.amongst(names(event.between))
  return event.to.length > 0
    ? words.relatedTo(names(event.from), names(event.to))
    : names(event.from)
}

/** The first day of an event's bounds that lies within the history. */
export const dayWithin = ({ extent }: Timeline, { date }: HistoryEvent): Day =>
  Math.min(Math.max(date.start, Math.min(extent.start, date.end - 1)), extent.end - 1)
