import { roomOf } from "./roomOf.ts"

const en = {
  about: "Legend and sources",
  close: "Close",
  openFull: "Open the whole view",
  source: "Sources",
  aside: (text: string) => ` (${text})`,
}

export type FramingWords = typeof en

const zh: FramingWords = {
  about: "图例与出处",
  close: "关闭",
  openFull: "打开完整页面",
  source: "史料",
  aside: (text) => `（${text}）`,
}

/** The words of a page that is framed with little around its map. */
export const framingWords = roomOf("framing", { en, zh })
