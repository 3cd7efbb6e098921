import { textIn } from "../dataset/Dataset.ts"
import { decidingDay } from "../timeline/certainty.ts"
import { detailOf } from "../timeline/createTimeline.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { dateInWords } from "../words/dateInWords.ts"
import { detailingWords } from "../words/detailing.ts"
import { standingInWords } from "../words/standingInWords.ts"
import { tableWords } from "../words/table.ts"
import type { Lang } from "../words/wordsIn.ts"
import { nameIn } from "../world/polity.ts"
import { regionOf } from "../world/regions.ts"
import type { Column, Part } from "./Column.ts"
import { citePart } from "./citePart.ts"
import type { RelationRow } from "./relationRows.ts"

/** The columns of how countries and organisations stand to the centre. */
export function relationColumns(timeline: Timeline, lang: Lang): Column<RelationRow>[] {
  const { dataset } = timeline
  const { columns: labels, organisation } = tableWords(lang)
  const column = (
    id: keyof typeof labels,
    parts: (row: RelationRow) => readonly Part[],
  ): Column<RelationRow> => ({ id, label: labels[id], parts })
  const eventsOf = ({ standing: { decidedBy, possibleEvent } }: RelationRow) =>
    [decidedBy, possibleEvent].flatMap((event) => event ?? [])
  /** Nothing, or what is said of the event that decided. */
  const decided = (row: RelationRow, say: (event: number) => Part): Part[] =>
    row.standing.decidedBy === undefined ? [] : [say(row.standing.decidedBy)]

  return [
    column("name", ({ subject, polity }) => [
      subject.kind === "actor"
        ? textIn(dataset.actors.get(subject.id)!.name, lang)
        : { text: nameIn(polity?.name, lang) ?? subject.code },
    ]),
    {
      ...column("status", ({ standing }) => {
        const said = standing.status && dataset.statuses.get(standing.status)
        return said
          ? [textIn(said.label, lang)]
          : [{ text: standingInWords(dataset, standing, lang) }]
      }),
      swatch: ({ standing }) => standing,
    },
    {
      ...column("since", (row) =>
        decided(row, (event) => ({ text: dateInWords(detailOf(timeline, event).date, lang) })),
      ),
      order: ({ standing: { decidedBy } }) =>
        decidedBy === undefined ? Number.NaN : decidingDay(timeline.events, decidedBy),
    },
    column("decidedBy", (row) =>
      decided(row, (event) => textIn(detailOf(timeline, event).title, lang)),
    ),
    column("possible", ({ standing: { possibleStatus, possibleEvent } }) => {
      if (possibleStatus === undefined || possibleEvent === undefined) return []
      const { title, date } = detailOf(timeline, possibleEvent)
      const status = textIn(dataset.statuses.get(possibleStatus)!.label, lang)
      return [status, { text: dateInWords(date, lang) }, textIn(title, lang)]
    }),
    column("kind", ({ subject, polity }) =>
      subject.kind === "actor"
        ? [{ text: organisation }]
        : polity
          ? [{ text: detailingWords(lang).kind[polity.kind] }]
          : [],
    ),
    column("country", ({ subject, polity }) =>
      subject.kind === "actor" && polity ? [{ text: nameIn(polity.name, lang) }] : [],
    ),
    column("region", ({ polity }) => {
      const region = polity && regionOf(polity.code)?.region
      return region ? [{ text: nameIn(region.name, lang) }] : []
    }),
    column("sources", (row) =>
      eventsOf(row)
        .flatMap((event) => detailOf(timeline, event).cites)
        .map((cite) => citePart(dataset, cite, lang)),
    ),
  ]
}
