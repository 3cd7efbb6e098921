import type { Lang } from "../words/wordsIn.ts"

const collators = new Map<Lang, Intl.Collator>()

/** How a language orders texts: Chinese by its sounds, and 9 before 10. */
export function collatorOf(lang: Lang): Intl.Collator {
  const collator = collators.get(lang) ?? new Intl.Collator(lang, { numeric: true })
  collators.set(lang, collator)
  return collator
}
