import type { Day } from "../calendar/day.ts"
import { isUnnamed, type Party, textIn } from "../dataset/Dataset.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { partyName } from "../words/partyName.ts"
import type { Lang } from "../words/wordsIn.ts"
import type { Part } from "./Column.ts"

/** A party by its name on a day, or its short one, in the language in which that is given. */
export function partyPart(
  timeline: Timeline,
  party: Party,
  day: Day,
  lang: Lang,
  isShort = false,
): Part {
  if (isUnnamed(party)) return textIn(party.label, lang)
  const actor = timeline.dataset.actors.get(party)
  const name = isShort ? (actor?.short ?? actor?.name) : actor?.name
  return name ? textIn(name, lang) : { text: partyName(timeline, party, day, lang) }
}
