import type { Interval } from "../calendar/day.ts"
import { type HistoryEvent, type Party, textIn } from "../dataset/Dataset.ts"
import { detailOf } from "../timeline/createTimeline.ts"
import { doubtOf } from "../timeline/frameAt.ts"
import { happenedIn } from "../timeline/happenedIn.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { dateInWords } from "../words/dateInWords.ts"
import { dayWithin } from "../words/partyName.ts"
import { tableWords } from "../words/table.ts"
import { type Lang, wordsIn } from "../words/wordsIn.ts"
import type { Column, Part } from "./Column.ts"
import { citePart } from "./citePart.ts"
import { directionOf } from "./directionOf.ts"
import type { EventRow } from "./eventRows.ts"
import { partyPart } from "./partyPart.ts"

/** The columns of the events in a window of days. */
export function eventColumns(timeline: Timeline, window: Interval, lang: Lang): Column<EventRow>[] {
  const { dataset } = timeline
  const { columns: labels, ways, doubt } = tableWords(lang)
  const words = wordsIn(lang)
  const column = (
    id: keyof typeof labels,
    partsOf: (event: HistoryEvent, row: EventRow) => readonly Part[],
  ): Column<EventRow> => ({
    id,
    label: labels[id],
    parts: (row) => partsOf(detailOf(timeline, row.event), row),
  })
  const plain = (text: string | undefined): Part[] => (text === undefined ? [] : [{ text }])
  const parties = (list: readonly Party[], event: HistoryEvent) => {
    const day = dayWithin(timeline, event)
    return list.map((party) => partyPart(timeline, party, day, lang, true))
  }

  return [
    {
      ...column("date", ({ date }) => plain(dateInWords(date, lang))),
      // They are numbered by the first day, then the last.
      order: ({ event }) => event,
    },
    column("title", ({ title }) => [textIn(title, lang)]),
    column("type", ({ type }) => {
      const own = dataset.eventTypes.get(type)
      return own ? [textIn(own.label, lang)] : plain(words.eventType[type])
    }),
    column("inWindow", ({ certainty }, { event, isCertain }) => {
      const why = isCertain ? undefined : doubtOf(timeline, event)
      const goesOn = isCertain && !happenedIn(timeline, event, window)
      return [
        ...plain(isCertain ? words.certainEvents : words.possibleEvents),
        ...(why ? plain(doubt[why]) : []),
        ...(goesOn ? plain(words.throughout) : []),
        ...(certainty === "stated" || certainty === why ? [] : plain(words[certainty])),
      ]
    }),
    column("from", (event) => parties([...event.from, ...event.between], event)),
    column("to", (event) => parties(event.to, event)),
    column("direction", (event) => {
      const way = directionOf(timeline, event)
      return way ? plain(ways[way]) : []
    }),
    column("place", ({ place }) =>
      place === undefined ? [] : [textIn(dataset.places.get(place)!.name, lang)],
    ),
    column("status", ({ status }) =>
      status === undefined ? [] : [textIn(dataset.statuses.get(status)!.label, lang)],
    ),
    column("people", ({ people }) => people.map(({ name }) => textIn(name, lang))),
    column("sources", ({ cites }) => cites.map((cite) => citePart(dataset, cite, lang))),
  ]
}
