import type { Day } from "../calendar/day.ts"
import { textIn } from "../dataset/Dataset.ts"
import type { Frame } from "../timeline/frameAt.ts"
import type { Summary, Turn } from "../timeline/summaryOf.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { momentInWords } from "./dateInWords.ts"
import { shortName } from "./partyName.ts"
import { type Lang, wordsIn } from "./wordsIn.ts"

/** How many names a sentence can bear. */
const mostNames = 4

/**
 * A moment in a sentence: "1992: 2 visits; Restored: Albania; 19 more possible."
 * `hidden` events are possible but left out at the reader's wish.
 */
export function summaryInWords(
  timeline: Timeline,
  frame: Frame,
  { types, turns, possible }: Summary,
  lang: Lang,
  hidden = 0,
): string {
  const words = wordsIn(lang)
  const nameOf = ({ party, event }: Turn) =>
    shortName(timeline, party, dayOfTurn(timeline, event), lang)
  const counts = [...types].map(([type, n]) => {
    const own = timeline.dataset.eventTypes.get(type)
    return own ? `${n} ${textIn(own.label, lang).text}` : words.countOfType(type, n)
  })
  const turned = [...turns].map(([status, taken]) => {
    const label = textIn(timeline.dataset.statuses.get(status)!.label, lang).text
    const all = [...new Set(taken.map(nameOf))]
    const names = all.slice(0, mostNames).join(words.list)
    const rest = all.length - mostNames
    return `${label}${words.colon}${names}${rest > 0 ? ` +${rest}` : ""}`
  })
  const parts = [...(counts.length > 0 ? [counts.join(words.list)] : []), ...turned]
  const none = possible > 0 || hidden > 0 ? words.nothingCertain : words.nothingHappened
  const told = parts.length > 0 ? parts : [none]
  if (possible > 0) told.push(words.possibleCount(possible))
  return (
    words.beginSentence(momentInWords(frame.window, lang)) + told.join(words.between) + words.full
  )
}

/** The day as of which an event has certainly turned a relation: its last, or where it lasted its first. */
const dayOfTurn = ({ events }: Timeline, event: number): Day =>
  events.lasted[event] === 1 ? events.start[event]! : events.end[event]! - 1
