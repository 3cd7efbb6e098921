import { type Cite, type Dataset, textIn } from "../dataset/Dataset.ts"
import { isSafeLink } from "../dataset/isSafeLink.ts"
import type { Lang } from "../words/wordsIn.ts"

/** Where something stands, to take away; what is not given is an empty text. */
export interface CiteRecord {
  readonly source: string
  readonly title: string
  readonly locator: string
  readonly quote: string
  readonly url: string
}

export function citeRecord({ sources }: Dataset, cite: Cite, lang: Lang): CiteRecord {
  const { title, url } = sources.get(cite.source)!
  return {
    source: cite.source,
    title: textIn(title, lang).text,
    locator: cite.locator ?? "",
    quote: cite.quote ?? "",
    url: url !== undefined && isSafeLink(url) ? url : "",
  }
}
