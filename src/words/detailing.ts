import { roomOf } from "./roomOf.ts"

const en = {
  turns: "How it came to that",
  cameFrom: "Came from",
  gained: "Land came from",
  lost: "Land went to",
  became: "Became",
  was: (from: string, to: string) => `It existed from ${from} to ${to}.`,
  wasUntil: (to: string) => `It existed until ${to}.`,
  isSince: (from: string) => `It has existed since ${from}.`,
}

export type DetailingWords = typeof en

const zh: DetailingWords = {
  turns: "由来",
  cameFrom: "前身",
  gained: "有领土并入，原属",
  lost: "有领土分出，归于",
  became: "后来",
  was: (from, to) => `它存在于${from}至${to}。`,
  wasUntil: (to) => `它存在至${to}。`,
  isSince: (from) => `它自${from}起存在。`,
}

/** The words of what is read of one country or organisation. */
export const detailingWords = roomOf("detailing", { en, zh })
