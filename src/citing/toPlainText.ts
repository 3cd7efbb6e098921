import { citingWords } from "../words/citing.ts"
import { type Lang, wordsIn } from "../words/wordsIn.ts"
import type { CitedSource, Matter } from "./Matter.ts"

/** A citation as people write it: of an event in one paragraph, of a view with a line for each source. */
export function toPlainText({ history, event, sources, link }: Matter, lang: Lang): string {
  const words = citingWords(lang)
  const { title, version, creators, license } = history
  const held = words.history({ title, version, creators: creators.join(wordsIn(lang).list) })
  const about = [held, license, link].filter(Boolean).join(words.stop)
  const said = sources.map((source) => sourceInWords(source, lang))
  if (!event) return [...said, about].join("\n")
  const { id, date, certainty } = event
  const fact = words.event(event.title, [date, certainty].filter(Boolean).join(wordsIn(lang).comma))
  const stands = said.length > 0 ? [`${words.source}${said.join(wordsIn(lang).between)}`] : []
  return [fact, words.inside(about, id), ...stands].join(words.stop)
}

function sourceInWords({ title, url, locators, quotes }: CitedSource, lang: Lang): string {
  const words = citingWords(lang)
  const { list, comma } = wordsIn(lang)
  const quoted = quotes.map((quote) => words.quoted(quote))
  return [title, locators.join(list), ...quoted, url].filter(Boolean).join(comma)
}
