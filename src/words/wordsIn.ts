import { en, type Words } from "./en.ts"
import { zh } from "./zh.ts"

/** A language of the interface. To add one, add its file and name it here. */
export type Lang = "zh" | "en"

const all: Readonly<Record<Lang, Words>> = { zh, en }

export const languages = Object.keys(all) as readonly Lang[]

/** The interface's words in a language. */
export const wordsIn = (lang: Lang): Words => all[lang]

/** Whether a text names a language of the interface. */
export const isLang = (text: string): text is Lang =>
  (languages as readonly string[]).includes(text)

/** The first of the reader's languages that the interface has, else English. */
export function preferredLang(wanted: readonly string[]): Lang {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split("-")[0]!
    if (isLang(base)) return base
  }
  return "en"
}
