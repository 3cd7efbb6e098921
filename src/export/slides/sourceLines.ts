import type { Dataset } from "../../dataset/Dataset.ts"
import { textIn } from "../../dataset/Dataset.ts"
import { slidesWords } from "../../words/slides.ts"
import { type Lang, wordsIn } from "../../words/wordsIn.ts"
import type { BibliographyEntry, ToldStep } from "./toldSteps.ts"

/** What a step stands on, in a line: "Source: A book P1.2, P1.3". */
export function sourceLine(
  bibliography: readonly BibliographyEntry[],
  { cites }: ToldStep,
  { sources }: Dataset,
  lang: Lang,
): string {
  const words = wordsIn(lang)
  // A step that cites nothing itself stands on what its history stands on.
  const said =
    cites.length === 0
      ? bibliography.map(({ title }) => title)
      : cites.map(({ source, locators }) => {
          const { title } = sources.get(source)!
          return [textIn(title, lang).text, locators.join(words.list)].filter(Boolean).join(" ")
        })
  return said.length === 0 ? "" : `${words.source}${words.colon}${said.join(words.between)}`
}

/** A bibliography as paragraphs: each source, its address and note, and where each step stands in it. */
export function sourceLines(bibliography: readonly BibliographyEntry[], lang: Lang): string[] {
  const words = wordsIn(lang)
  const { step: quoted } = slidesWords(lang)
  return bibliography.flatMap(({ title, url, note, uses }) => {
    const places = uses.map(({ step, locators }) =>
      [quoted(step), locators.join(words.list)].filter(Boolean).join(" "),
    )
    return [
      url === undefined ? title : `${title} ${url}`,
      ...(note === "" ? [] : [note]),
      ...(places.length === 0 ? [] : [places.join(words.between)]),
    ]
  })
}
