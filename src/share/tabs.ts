import type { ComponentType } from "react"
import type { Lang } from "../words/wordsIn.ts"
import type { TabProps } from "./TabProps.ts"

/** A way to take the view away. */
export interface Tab {
  readonly id: string
  readonly label: Readonly<Record<Lang, string>>
  /** Brings the tab's room; it is asked for when the tab is opened. */
  readonly load: () => Promise<ComponentType<TabProps>>
}

// The page as one file is to stay small: what is too large for it is left out of it at its building.
// `...(isOneFile ? [] : [{ … }])` keeps a tab, with all that it loads, out of it.
export const isOneFile = import.meta.env.MODE === "one-file"

/** The ways that this build has, in the order in which they are shown. */
export const tabs: readonly Tab[] = [
  {
    id: "link",
    label: { en: "Link", zh: "链接" },
    load: () => import("./LinkTab.tsx").then((room) => room.LinkTab),
  },
  {
    id: "embed",
    label: { en: "Embed", zh: "嵌入" },
    load: () => import("./EmbedTab.tsx").then((room) => room.EmbedTab),
  },
  {
    id: "picture",
    label: { en: "Picture", zh: "图片" },
    load: () => import("./PictureTab.tsx").then((room) => room.PictureTab),
  },
  ...(isOneFile
    ? []
    : [
        {
          id: "film",
          label: { en: "Film", zh: "影片" },
          load: () => import("./FilmTab.tsx").then((room) => room.FilmTab),
        },
        {
          id: "slides",
          label: { en: "Slides", zh: "幻灯片" },
          load: () => import("./SlidesTab.tsx").then((room) => room.SlidesTab),
        },
      ]),
  {
    id: "handout",
    label: { en: "Handout", zh: "讲义" },
    load: () => import("./HandoutTab.tsx").then((room) => room.HandoutTab),
  },
  {
    id: "file",
    label: { en: "One file", zh: "单个文件" },
    load: () => import("./FileTab.tsx").then((room) => room.FileTab),
  },
]
