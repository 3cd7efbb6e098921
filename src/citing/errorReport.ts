import { citingWords } from "../words/citing.ts"
import { type Lang, wordsIn } from "../words/wordsIn.ts"
import type { Matter } from "./Matter.ts"

/** A letter about a mistake in a fact: all that its keeper needs to find it, and room for what is wrong. */
export function errorReport({ history, event, sources, link }: Matter, lang: Lang): string {
  const words = citingWords(lang)
  const { list, colon } = wordsIn(lang)
  const places = sources.map(({ title, locators }) => [title, ...locators].join(list))
  const lines: [string, string | undefined][] = [
    [words.reportHistory, `${history.title} (${history.version})`],
    [words.reportEvent, event && `${event.title} (${event.id})`],
    [words.reportDate, event?.date],
    ...places.map((place): [string, string] => [words.reportSource, place]),
    [words.reportView, link],
  ]
  return [
    ...lines.flatMap(([name, value]) => (value ? [`${name}${colon}${value}`] : [])),
    "",
    words.reportWrong,
    "",
    words.reportRight,
    "",
  ].join("\n")
}
