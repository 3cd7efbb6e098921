import { roomOf } from "./roomOf.ts"

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

/** The words of the sheet on which a phone shows what is read. */
export const sheetWords = roomOf("sheet", { en, zh })
