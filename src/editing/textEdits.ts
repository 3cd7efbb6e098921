import type { Text } from "../dataset/Dataset.ts"
import type { Lang } from "../words/wordsIn.ts"

const baseOf = (tag: string) => tag.split("-")[0]!

/** The language in which a text without a mark seems to be: Chinese where it has Chinese characters. */
const seeming = (text: string): Lang => (/\p{Script=Han}/u.test(text) ? "zh" : "en")

/** What a text says in exactly this language; empty where it says nothing in it. */
export function saidIn(text: Text | undefined, lang: Lang): string {
  if (text === undefined) return ""
  if (typeof text === "string") return seeming(text) === lang ? text : ""
  const key = Object.keys(text).find((tag) => baseOf(tag) === lang)
  return key === undefined ? "" : text[key]!
}

/** What a text says in another language than this one, for who writes a translation. */
export function saidElsewhere(text: Text | undefined, lang: Lang): string {
  if (text === undefined) return ""
  if (typeof text === "string") return seeming(text) === lang ? "" : text
  const key = Object.keys(text).find((tag) => baseOf(tag) !== lang)
  return key === undefined ? "" : text[key]!
}

/**
 * A text with other words in one language; what it says in others stays. Undefined where nothing is
 * left. A string stays one while its own language is written.
 */
export function withWords(text: Text | undefined, lang: Lang, words: string): Text | undefined {
  if (typeof text === "string" && seeming(text) === lang) return words || undefined
  const others: Record<string, string> =
    text === undefined ? {} : typeof text === "string" ? { [seeming(text)]: text } : { ...text }
  const key = Object.keys(others).find((tag) => baseOf(tag) === lang) ?? lang
  if (words) others[key] = words
  else delete others[key]
  return Object.keys(others).length > 0 ? others : undefined
}
