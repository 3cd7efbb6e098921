import type { Step } from "../dataset/Dataset.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { momentInWords } from "../words/dateInWords.ts"
import type { Lang } from "../words/wordsIn.ts"
import { certainMoments } from "./firstMoment.ts"
import { momentText } from "./moments.ts"

/**
 * What a history without steps is told by: a step for each year in which something certainly happened,
 * named in languages whose words are loaded.
 */
export const stepsByYear = (timeline: Timeline, languages: readonly Lang[]): readonly Step[] =>
  [...certainMoments(timeline, "year")].map((year) => {
    const t = momentText(year, "year")
    const title = Object.fromEntries(languages.map((lang) => [lang, momentInWords(year, lang)]))
    return { id: `year-${t}`, title, state: `t=${t}`, cites: [] }
  })
