import { roomOf } from "./roomOf.ts"

const figure = (n: number, locale: string) => n.toLocaleString(locale)

const en = {
  listed: (some: number, all: number) =>
    `The first ${figure(some, "en")} of ${figure(all, "en")} are listed.`,
  more: (n: number) => `Show ${figure(n, "en")} more`,
}

export type ListingWords = typeof en

const zh: ListingWords = {
  listed: (some, all) => `共 ${figure(all, "zh")} 条，已列出前 ${figure(some, "zh")} 条。`,
  more: (n) => `再列出 ${figure(n, "zh")} 条`,
}

/** The words of a list that goes on. */
export const listingWords = roomOf("listing", { en, zh })
