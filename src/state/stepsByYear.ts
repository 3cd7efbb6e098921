import type { Step } from "../dataset/Dataset.ts"
import { histogramOf } from "../timeline/histogramOf.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { momentInWords } from "../words/dateInWords.ts"
import { languagesHere } from "../words/wordsIn.ts"
import { countOfMoments, momentAt, momentText } from "./moments.ts"

/** What a history without steps is told by: a step for each year in which something certainly happened. */
export function stepsByYear(timeline: Timeline): readonly Step[] {
  const { extent } = timeline
  const count = countOfMoments(extent, "year")
  const years = Array.from({ length: count }, (_, i) => momentAt(extent, "year", i))
  const { certain } = histogramOf(timeline, years)
  return years
    .filter((_, i) => certain[i]! > 0)
    .map((year) => {
      const t = momentText(year, "year")
      const title = Object.fromEntries(
        languagesHere().map((lang) => [lang, momentInWords(year, lang)]),
      )
      return { id: `year-${t}`, title, state: `t=${t}`, cites: [] }
    })
}
