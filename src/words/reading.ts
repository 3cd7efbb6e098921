import type { Lang } from "./wordsIn.ts"

const en = {
  reading: "A large history is being read.",
  cancel: "Cancel",
}

const zh: typeof en = {
  reading: "正在读取一份较大的史料。",
  cancel: "取消",
}

const all: Readonly<Record<Lang, typeof en>> = { en, zh }

/** The words for who waits for a large file. */
export const readingWords = (lang: Lang): typeof en => all[lang]
