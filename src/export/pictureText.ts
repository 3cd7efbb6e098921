import { textIn } from "../dataset/Dataset.ts"
import type { Frame } from "../timeline/frameAt.ts"
import { summaryOf } from "../timeline/summaryOf.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { momentInWords } from "../words/dateInWords.ts"
import { narrowingInWords } from "../words/narrowing.ts"
import { summaryInWords } from "../words/summaryInWords.ts"
import { type Lang, wordsIn } from "../words/wordsIn.ts"
import { isVouchedFor } from "../world/worldAt.ts"

/** What is written into a picture beside the map. */
export interface PictureText {
  readonly title: string
  readonly moment: string
  readonly sentence: string
  /** What is left out, where not all is seen; the sources; then the territory in force and the boundary line. */
  readonly small: readonly string[]
}

/**
 * What a picture of a frame says.
 * @param hasOwnTerritory whether territory is as the history has it, and not as held on the day
 */
export function pictureText(
  timeline: Timeline,
  frame: Frame,
  lang: Lang,
  hasOwnTerritory: boolean,
): PictureText {
  const { dataset } = timeline
  const words = wordsIn(lang)
  const sources = [...dataset.sources.values()].map(({ title }) => textIn(title, lang).text)
  const territory = hasOwnTerritory ? words.territoryOfHistory : words.territoryOfTable
  const early = isVouchedFor(frame.query.moment.end - 1) ? [] : [words.notVouched]
  const narrowing = narrowingInWords(timeline, frame, lang)
  return {
    title: textIn(dataset.title, lang).text,
    moment: momentInWords(frame.query.moment, lang),
    sentence: summaryInWords(timeline, frame, summaryOf(timeline, frame), lang),
    small: [
      ...(narrowing === undefined ? [] : [narrowing]),
      `${words.source}${words.colon}${sources.join(words.list)}`,
      [territory, ...early, words.boundaries].join(words.gap),
    ],
  }
}
