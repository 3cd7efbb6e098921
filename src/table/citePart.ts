import { type Cite, type Dataset, textIn } from "../dataset/Dataset.ts"
import { type Lang, wordsIn } from "../words/wordsIn.ts"
import type { Part } from "./Column.ts"

/** Where something stands: the place in the source before its title, which is often the same. */
export function citePart({ sources }: Dataset, { source, locator }: Cite, lang: Lang): Part {
  const title = textIn(sources.get(source)!.title, lang)
  return locator === undefined
    ? title
    : { ...title, text: locator + wordsIn(lang).comma + title.text }
}
