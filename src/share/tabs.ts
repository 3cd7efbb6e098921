import type { ComponentType } from "react"
import type { SharingWords } from "../words/sharing.ts"
import type { TabProps } from "./TabProps.ts"

/** A way to take the view away. */
export interface Tab {
  readonly id: keyof SharingWords["tabs"]
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
    load: () => import("./LinkTab.tsx").then((room) => room.LinkTab),
  },
  {
    id: "embed",
    load: () => import("./EmbedTab.tsx").then((room) => room.EmbedTab),
  },
  {
    id: "picture",
    load: () => import("./PictureTab.tsx").then((room) => room.PictureTab),
  },
  ...(isOneFile
    ? []
    : [
        {
          id: "film" as const,
          load: () => import("./FilmTab.tsx").then((room) => room.FilmTab),
        },
        {
          id: "slides" as const,
          load: () => import("./SlidesTab.tsx").then((room) => room.SlidesTab),
        },
      ]),
  {
    id: "handout",
    load: () => import("./HandoutTab.tsx").then((room) => room.HandoutTab),
  },
  {
    id: "file",
    load: () => import("./FileTab.tsx").then((room) => room.FileTab),
  },
]
