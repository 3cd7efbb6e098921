import { textIn } from "../dataset/Dataset.ts"
import type { Viewer } from "../state/createViewer.ts"
import { summaryOf } from "../timeline/summaryOf.ts"
import { momentInWords } from "../words/dateInWords.ts"
import { summaryInWords } from "../words/summaryInWords.ts"
import { type Lang, wordsIn } from "../words/wordsIn.ts"
import type { PictureText } from "./pictureOf.ts"

/** What a picture of a viewer's moment says: title, date, sentence, sources, territory, boundaries. */
export function pictureText(viewer: Viewer, lang: Lang, hasOwnTerritory: boolean): PictureText {
  const { timeline } = viewer
  const { dataset } = timeline
  const words = wordsIn(lang)
  const frame = viewer.frame()
  const sources = [...dataset.sources.values()].map(({ title }) => textIn(title, lang).text)
  const territory = hasOwnTerritory ? words.territoryOfHistory : words.territoryOfTable
  return {
    title: textIn(dataset.title, lang).text,
    moment: momentInWords(frame.query.moment, lang),
    sentence: summaryInWords(timeline, frame, summaryOf(timeline, frame), lang),
    small: [
      `${words.source}${words.colon}${sources.join(words.list)}`,
      `${territory} ${words.boundaries}`,
    ],
  }
}
