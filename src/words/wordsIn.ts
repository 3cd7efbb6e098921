import type { Words } from "./en.ts"

/** A language of the interface. */
export type Lang = "zh" | "en"

const sources: Readonly<Record<Lang, () => Promise<Words>>> = {
  zh: async () => (await import("./zh.ts")).zh,
  en: async () => (await import("./en.ts")).en,
}

export const languages = Object.keys(sources) as readonly Lang[]

/** What each language calls itself. */
export const languageNames: Readonly<Record<Lang, string>> = { zh: "中文", en: "English" }

const here = new Map<Lang, Words>()

/** Loads the words of languages: before that `wordsIn` has none. */
export async function loadWords(...wanted: readonly Lang[]): Promise<void> {
  await Promise.all(
    wanted.map(async (lang) => {
      if (!here.has(lang)) here.set(lang, await sources[lang]())
    }),
  )
}

/** The interface's words in a language that was loaded. */
export function wordsIn(lang: Lang): Words {
  const words = here.get(lang)
  if (!words) throw new Error(`the words of ${lang} are not loaded`)
  return words
}

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
