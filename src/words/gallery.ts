import { roomOf } from "./roomOf.ts"

const en = {
  histories: "Histories",
  close: "Close",
  open: "Open now",
  years: (from: number, to: number) => `${from}–${to}`,
  counts: (events: number, sources: number) =>
    `${events} events, ${sources === 1 ? "one source" : `${sources} sources`}`,
  version: (version: string) => `Version of ${version}`,
}

export type GalleryWords = typeof en

const zh: GalleryWords = {
  histories: "历史",
  close: "关闭",
  open: "正在查看",
  years: (from, to) => `${from}—${to}`,
  counts: (events, sources) => `${events} 个事件，${sources} 种资料`,
  version: (version) => `${version} 版`,
}

/** The words of the gallery. */
export const galleryWords = roomOf("gallery", { en, zh })
