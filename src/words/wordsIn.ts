import type { Words } from "./en.ts"
import type { Language } from "./Language.ts"

/**
 * A language of the interface by its tag (BCP 47): `en`, `zh`, or the name of a file in `languages`,
 * as `fr` or `pt-BR`.
 */
export type Lang = string

/** What is loaded of a language: English and Chinese have their other rooms beside each other. */
type Loaded = Partial<Language> & Pick<Language, "page">

const sources: Record<Lang, () => Promise<Loaded>> = {
  zh: async () => ({ page: (await import("./zh.ts")).zh }),
  en: async () => ({ page: (await import("./en.ts")).en }),
}

const further = import.meta.glob<Language>("./languages/*.ts", { import: "default" })
for (const path in further)
  sources[path.slice("./languages/".length, -".ts".length)] = further[path]!

export const languages: readonly Lang[] = Object.keys(sources)

/** What a language is called in another, or calls itself; its tag where that is none of BCP 47. */
export function languageName(lang: string, inLang: Lang = lang): string {
  try {
    return new Intl.DisplayNames(inLang, { type: "language" }).of(lang)!
  } catch {
    return lang
  }
}

const here = new Map<Lang, Loaded>()

/** Loads the words of languages: before that `wordsIn` has none. */
export async function loadWords(...wanted: readonly Lang[]): Promise<void> {
  await Promise.all(
    wanted.map(async (lang) => {
      if (!here.has(lang)) here.set(lang, await sources[lang]!())
    }),
  )
}

/** What is here of a language that was loaded. */
export const languageHere = (lang: Lang): Loaded | undefined => here.get(lang)

/** The interface's words in a language that was loaded. */
export function wordsIn(lang: Lang): Words {
  const words = here.get(lang)
  if (!words) throw new Error(`the words of ${lang} are not loaded`)
  return words.page
}

/** The languages whose words are loaded. */
export const languagesHere = (): readonly Lang[] => languages.filter((lang) => here.has(lang))

/** Whether a text names a language of the interface. */
export const isLang = (text: string): boolean => languages.includes(text)

/** The first of the reader's languages that the interface has, perhaps as it is spoken elsewhere; else English. */
export function preferredLang(wanted: readonly string[], spoken = languages): Lang {
  const baseOf = (tag: string) => tag.toLowerCase().split("-")[0]
  for (const tag of wanted) {
    const found =
      spoken.find((lang) => lang.toLowerCase() === tag.toLowerCase()) ??
      spoken.find((lang) => baseOf(lang) === baseOf(tag))
    if (found) return found
  }
  return "en"
}
