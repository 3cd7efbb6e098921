import type { Lang } from "./wordsIn.ts"

const en = {
  turns: "How it came to that",
  was: (from: string, to: string) => `It existed from ${from} to ${to}.`,
  wasUntil: (to: string) => `It existed until ${to}.`,
  isSince: (from: string) => `It has existed since ${from}.`,
}

const zh: typeof en = {
  turns: "由来",
  was: (from, to) => `它存在于${from}至${to}。`,
  wasUntil: (to) => `它存在至${to}。`,
  isSince: (from) => `它自${from}起存在。`,
}

const all: Readonly<Record<Lang, typeof en>> = { en, zh }

/** The words of what is read of one country or organisation. */
export const detailingWords = (lang: Lang): typeof en => all[lang]
