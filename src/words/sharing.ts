import type { Lang } from "./wordsIn.ts"

const en = {
  share: "Share",
  ways: "Ways to share",
  close: "Close",
  opening: "One moment…",
  failed: "This part could not be opened. Check the connection, choose another tab and come back.",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "The browser does not let it be copied: it is selected, so press Ctrl+C or ⌘C.",

  linkLead: "The address of this very view: its moment, what is chosen, and where the map stands.",
  address: "Address",
  withLook: "With language and theme",
  withLookNote: "Without them, whoever opens it sees it in their own language and theme.",
  noAddress:
    "This page was opened from a file, so it has no address that others could open. Send them the file itself: see “One file”.",
  ownHistory:
    "The history that is open came from a file of yours, and no address leads there. To hand it on with the map, see “One file”.",
  openLink: "Open it in a new tab",
}

export type SharingWords = typeof en

const zh: SharingWords = {
  share: "分享",
  ways: "分享方式",
  close: "关闭",
  opening: "请稍候…",
  failed: "此项未能打开。请检查网络，先换到其他标签再回来。",
  copy: "复制",
  copied: "已复制。",
  notCopied: "浏览器不允许复制：内容已选中，请按 Ctrl+C 或 ⌘C。",

  linkLead: "此网址指向眼前的画面：时刻、所选内容和地图位置都在其中。",
  address: "网址",
  withLook: "包含语言和配色",
  withLookNote: "不包含时，打开者将看到自己的语言和配色。",
  noAddress: "本页是从文件打开的，没有可供他人打开的网址。请直接发送文件，见“单个文件”。",
  ownHistory:
    "当前史料来自您自己的文件，没有网址可以指向它。如需连同地图一并交给他人，见“单个文件”。",
  openLink: "在新标签页中打开",
}

/** The words of the Share dialog's shell and of its tabs for links and snippets. */
export const sharingWords = (lang: Lang): SharingWords => ({ en, zh })[lang]
