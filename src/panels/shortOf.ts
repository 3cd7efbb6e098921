import { type Actor, type Text, textIn } from "../dataset/Dataset.ts"
import type { Lang } from "../words/wordsIn.ts"

/** The short name of an organisation; undefined where it has none, or none other than its name. */
export function shortOf({ name, short }: Actor, lang: Lang): Text | undefined {
  if (short === undefined) return undefined
  return textIn(short, lang).text === textIn(name, lang).text ? undefined : short
}
