import type { Lang } from "./wordsIn.ts"

const figure = (n: number, locale: string) => n.toLocaleString(locale)

const en = {
  listed: (some: number, all: number) =>
    `The first ${figure(some, "en")} of ${figure(all, "en")} are listed.`,
  more: (n: number) => `Show ${figure(n, "en")} more`,
}

const zh: typeof en = {
  listed: (some, all) => `共 ${figure(all, "zh")} 条，已列出前 ${figure(some, "zh")} 条。`,
  more: (n) => `再列出 ${figure(n, "zh")} 条`,
}

const all: Readonly<Record<Lang, typeof en>> = { en, zh }

/** The words of a list that goes on. */
export const listingWords = (lang: Lang): typeof en => all[lang]
