import type { Lang } from "./wordsIn.ts"

const en = {
  histories: "Histories",
  close: "Close",
  open: "Open now",
  years: (from: number, to: number) => `${from}–${to}`,
  counts: (events: number, sources: number) =>
    `${events} events, ${sources === 1 ? "one source" : `${sources} sources`}`,
  version: (version: string) => `Version of ${version}`,
}

const zh: typeof en = {
  histories: "历史",
  close: "关闭",
  open: "正在查看",
  years: (from, to) => `${from}—${to}`,
  counts: (events, sources) => `${events} 个事件，${sources} 种资料`,
  version: (version) => `${version} 版`,
}

const all: Readonly<Record<Lang, typeof en>> = { en, zh }

/** The words of the gallery. */
export const galleryWords = (lang: Lang): typeof en => all[lang]
