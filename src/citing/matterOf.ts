import { type Cite, type Dataset, type Text, textIn } from "../dataset/Dataset.ts"
import { isSafeLink } from "../dataset/isSafeLink.ts"
import { plainText } from "../export/slides/plainText.ts"
import { detailOf } from "../timeline/createTimeline.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { dateInWords } from "../words/dateInWords.ts"
import { type Lang, wordsIn } from "../words/wordsIn.ts"
import type { CitedEvent, CitedHistory, CitedSource, Matter } from "./Matter.ts"

/** Where a citation leads and in which language it is. */
interface Given {
  readonly lang: Lang
  readonly link: string | undefined
}

/** What there is to cite of an event, by its column index. */
export function matterOfEvent(timeline: Timeline, index: number, { lang, link }: Given): Matter {
  const { dataset } = timeline
  const { id, title, date, certainty, cites } = detailOf(timeline, index)
  const event: CitedEvent = {
    id,
    title: line(title, lang),
    date: dateInWords(date, lang),
    certainty: certainty === "stated" ? "" : wordsIn(lang)[certainty],
  }
  const sources = sourcesOf(dataset, cites, lang)
  return { history: historyOf(dataset, lang), event, sources, link }
}

/** What there is to cite of some events together: their sources. */
export function matterOfEvents(
  timeline: Timeline,
  events: readonly number[],
  { lang, link }: Given,
): Matter {
  const { dataset } = timeline
  const cites = events.flatMap((index) => detailOf(timeline, index).cites)
  const sources = sourcesOf(dataset, cites, lang).map((source) => ({ ...source, quotes: [] }))
  return { history: historyOf(dataset, lang), event: undefined, sources, link }
}

const historyOf = (dataset: Dataset, lang: Lang): CitedHistory => ({
  title: line(dataset.title, lang),
  version: line(dataset.version, lang),
  creators: dataset.creators.map((creator) => line(creator, lang)),
  license: dataset.license && line(dataset.license, lang),
})

/** The sources of some citations in the dataset's order, each with the places in it. */
function sourcesOf(dataset: Dataset, cites: readonly Cite[], lang: Lang): CitedSource[] {
  return [...dataset.sources.values()].flatMap(({ id, title, language, url, note }) => {
    const own = cites.filter(({ source }) => source === id)
    if (own.length === 0) return []
    return {
      id,
      title: line(title, lang),
      language,
      url: url !== undefined && isSafeLink(url) ? url : undefined,
      note: note === undefined ? "" : line(note, lang),
      locators: unique(own.map(({ locator }) => locator)),
      quotes: unique(own.map(({ quote }) => quote)),
    }
  })
}

const unique = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => (text === undefined ? [] : line(text, "en")))),
]

/** A text in a language on one line, without signs that cannot be seen or that turn its order. */
const line = (text: Text, lang: Lang): string =>
  plainText(textIn(text, lang).text).replace(/\s+/g, " ").trim()
