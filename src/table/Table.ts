import { type Selection, selectionText } from "../state/Selection.ts"
import { detailOf } from "../timeline/createTimeline.ts"
import type { Frame } from "../timeline/frameAt.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { momentInWords } from "../words/dateInWords.ts"
import { tableWords } from "../words/table.ts"
import type { Lang } from "../words/wordsIn.ts"
import type { Column } from "./Column.ts"
import { eventColumns } from "./eventColumns.ts"
import { eventRecord } from "./eventRecord.ts"
import { type EventRow, eventRowsOf } from "./eventRows.ts"
import type { TableRecord } from "./recordsToCsv.ts"
import { relationColumns } from "./relationColumns.ts"
import { relationRecord } from "./relationRecord.ts"
import { type RelationRow, relationRowsOf } from "./relationRows.ts"

/** What a frame shows of one kind, as rows. */
export interface Table<Row> {
  readonly name: "events" | "relations"
  readonly caption: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  /** The ids of the column that heads a row, and of the one by which the rows are sorted at first. */
  readonly heading: string
  readonly first: string
  readonly selectionOf: (row: Row) => Selection
  readonly recordOf: (row: Row) => TableRecord
}

/** The events that a frame shows. */
export function eventsTable(timeline: Timeline, frame: Frame, lang: Lang): Table<EventRow> {
  return {
    name: "events",
    caption: tableWords(lang).captionOfEvents(momentInWords(frame.window, lang)),
    rows: eventRowsOf(frame),
    columns: eventColumns(timeline, frame.window, lang),
    heading: "title",
    first: "date",
    selectionOf: ({ event }) => ({ kind: "event", id: detailOf(timeline, event).id }),
    recordOf: (row) => eventRecord(timeline, row, lang),
  }
}

/** How everybody on a frame's map stands to the centre. */
export function relationsTable(timeline: Timeline, frame: Frame, lang: Lang): Table<RelationRow> {
  return {
    name: "relations",
    caption: tableWords(lang).captionOfRelations(momentInWords(frame.query.moment, lang)),
    rows: relationRowsOf(timeline, frame),
    columns: relationColumns(timeline, lang),
    heading: "name",
    first: "name",
    selectionOf: ({ subject }) => subject,
    recordOf: (row) => relationRecord(timeline, row, lang),
  }
}

/** A row's key: what it selects, as the state writes it. */
export const keyIn =
  <Row>({ selectionOf }: Pick<Table<Row>, "selectionOf">) =>
  (row: Row): string =>
    selectionText(selectionOf(row))
