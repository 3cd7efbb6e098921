import type { Lang } from "./wordsIn.ts"

const en = {
  show: "Show details",
  hide: "Hide details",
  whole: "Read in full",
  back: "Back to the map",
}

export type SheetWords = typeof en

const zh: SheetWords = {
  show: "展开详情",
  hide: "收起详情",
  whole: "整页阅读",
  back: "返回地图",
}

const all: Readonly<Record<Lang, SheetWords>> = { en, zh }

/** The words of the sheet on which a phone shows what is read. */
export const sheetWords = (lang: Lang): SheetWords => all[lang]
