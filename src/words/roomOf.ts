import type { Language } from "./Language.ts"
import { type Lang, languageHere } from "./wordsIn.ts"

/** A room of words by language; where a language or its room is not here, in English. */
export const roomOf =
  <Room extends keyof Language>(
    room: Room,
    own: { readonly [lang in "en" | "zh"]: Language[Room] },
  ) =>
  (lang: Lang): Language[Room] =>
    own[lang as keyof typeof own] ?? languageHere(lang)?.[room] ?? own.en
