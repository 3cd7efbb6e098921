import type { Text } from "../dataset/Dataset.ts"
import type { Lang } from "../words/wordsIn.ts"

const baseOf = (tag: string) => tag.split("-")[0]!

/** The language in which a text without a mark seems to be: Chinese where it has Chinese characters. */
const seeming = (text: string): Lang => (/\p{Script=Han}/u.test(text) ? "zh" : "en")

/** A text by its languages. */
function byLanguage(text: Text | undefined): Readonly<Record<string, string>> {
  if (text === undefined) return {}
  return typeof text === "string" ? { [seeming(text)]: text } : text
}

/** The tag under which a text speaks a language: the language's own, else that of a near one. */
const tagOf = (said: Readonly<Record<string, string>>, lang: Lang): string | undefined =>
  lang in said ? lang : Object.keys(said).find((tag) => baseOf(tag) === baseOf(lang))

/** What a text says in exactly this language; empty where it says nothing in it. */
export function saidIn(text: Text | undefined, lang: Lang): string {
  const said = byLanguage(text)
  return said[tagOf(said, lang) ?? lang] ?? ""
}

/** What a text says in another language than this one, and in which, for who writes a translation. */
export function saidElsewhere(
  text: Text | undefined,
  lang: Lang,
): { readonly lang: string; readonly text: string } | undefined {
  const said = byLanguage(text)
  const own = tagOf(said, lang)
  const other = Object.keys(said).find((tag) => tag !== own)
  return other === undefined ? undefined : { lang: other, text: said[other]! }
}

/**
 * A text with other words in one language; what it says in others stays. Undefined where nothing is
 * left. A string stays one while its own language is written.
 */
export function withWords(text: Text | undefined, lang: Lang, words: string): Text | undefined {
  if (typeof text === "string" && seeming(text) === lang) return words || undefined
  const others = { ...byLanguage(text) }
  const tag = tagOf(others, lang) ?? lang
  if (words) others[tag] = words
  else delete others[tag]
  return Object.keys(others).length > 0 ? others : undefined
}
