import { isoOfDay } from "../calendar/day.ts"
import { isUnnamed, type Party, textIn } from "../dataset/Dataset.ts"
import { detailOf } from "../timeline/createTimeline.ts"
import { doubtOf } from "../timeline/frameAt.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { dateInWords } from "../words/dateInWords.ts"
import { dayWithin } from "../words/partyName.ts"
import { type Lang, wordsIn } from "../words/wordsIn.ts"
import { type CiteRecord, citeRecord } from "./citeRecord.ts"
import { directionOf } from "./directionOf.ts"
import type { EventRow } from "./eventRows.ts"
import { partyPart } from "./partyPart.ts"

/** An event to take away: ids and dates as the dataset writes them, and beside them the words. */
export function eventRecord(timeline: Timeline, { event, isCertain }: EventRow, lang: Lang) {
  const { dataset } = timeline
  const detail = detailOf(timeline, event)
  const { id, title, date, type, from, to, between, place, status, certainty, people } = detail
  const day = dayWithin(timeline, detail)
  const ids = (parties: readonly Party[]) => parties.map((party) => (isUnnamed(party) ? "" : party))
  const names = (parties: readonly Party[]) =>
    parties.map((party) => partyPart(timeline, party, day, lang).text)
  const own = dataset.eventTypes.get(type)
  return {
    id,
    date: date.text,
    dateInWords: dateInWords(date, lang),
    firstDay: Number.isFinite(date.start) ? isoOfDay(date.start) : "",
    lastDay: Number.isFinite(date.end) ? isoOfDay(date.end - 1) : "",
    inWindow: isCertain ? "certain" : "possible",
    doubt: isCertain ? "" : doubtOf(timeline, event),
    certainty,
    type,
    typeName: own ? textIn(own.label, lang).text : (wordsIn(lang).eventType[type] ?? type),
    title: textIn(title, lang).text,
    from: ids(from),
    fromNames: names(from),
    to: ids(to),
    toNames: names(to),
    between: ids(between),
    betweenNames: names(between),
    direction: directionOf(timeline, detail) ?? "",
    place: place ?? "",
    placeName: place === undefined ? "" : textIn(dataset.places.get(place)!.name, lang).text,
    status: status ?? "",
    statusName: status === undefined ? "" : textIn(dataset.statuses.get(status)!.label, lang).text,
    people: people.map(({ name }) => textIn(name, lang).text),
    cites: detail.cites.map((cite): CiteRecord => citeRecord(dataset, cite, lang)),
  }
}
