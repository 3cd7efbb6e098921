import { roomOf } from "./roomOf.ts"

const en = {
  reading: "A large history is being read.",
  cancel: "Cancel",
}

export type ReadingWords = typeof en

const zh: ReadingWords = {
  reading: "正在读取一份较大的史料。",
  cancel: "取消",
}

/** The words for who waits for a large file. */
export const readingWords = roomOf("reading", { en, zh })
