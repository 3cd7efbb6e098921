import { isoOfDay } from "../calendar/day.ts"
import { textIn } from "../dataset/Dataset.ts"
import { pictureText } from "../export/pictureText.ts"
import type { Frame } from "../timeline/frameAt.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { momentInWords } from "../words/dateInWords.ts"
import type { Lang } from "../words/wordsIn.ts"
import type { TableRecord } from "./recordsToCsv.ts"

/** Of which view rows were taken. */
export interface TakenFrom {
  readonly timeline: Timeline
  readonly frame: Frame
  readonly lang: Lang
  /** The history's own word for its version, and its text's fingerprint. */
  readonly version: string
  /** The state, and where others find it; no link where they cannot. */
  readonly state: string
  readonly link: string | undefined
}

/** Rows as JSON under a name, with the history and the view that they are of. */
export function recordsToJson(
  name: "events" | "relations",
  records: readonly TableRecord[],
  { timeline, frame, lang, version, state, link }: TakenFrom,
): string {
  const { dataset } = timeline
  const { small } = pictureText(timeline, frame, lang, dataset.territory.length > 0)
  const days = ({ start, end }: Frame["window"]) => [isoOfDay(start), isoOfDay(end - 1)]
  return `${JSON.stringify(
    {
      history: {
        title: textIn(dataset.title, lang).text,
        version,
        creators: dataset.creators,
        license: dataset.license,
      },
      view: {
        moment: momentInWords(frame.query.moment, lang),
        asOf: isoOfDay(frame.query.moment.end - 1),
        days: days(frame.window),
        reading: frame.query.reading,
        state,
        link,
        lang,
      },
      notes: small,
      [name]: records,
    },
    null,
    2,
  )}\n`
}
