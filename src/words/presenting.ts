import type { Lang } from "./wordsIn.ts"

const en = {
  presentation: "Presentation",
  begin: "Begin",
  next: "Next",
  back: "Back",
  leave: "Leave",
  speaker: "Speaker’s window",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  steps: (n: number) => (n === 1 ? "One step" : `${n} steps`),
  position: (i: number, n: number) => `${i} / ${n}`,
  spokenPosition: (i: number, n: number) => `Step ${i} of ${n}`,
  backToStep: "Back to the step",
  blank: "The screen is blank. Press b to show it again.",
  span: "Span",
  creators: "By",
  version: "Version",
  licence: "Licence",
  to: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  sources: "Sources",
  noSources: "This history names no source.",
  territory: "Territory",
  closing: "The end",

  notes: "Notes",
  noNotes: "No notes.",
  now: "Now",
  after: "Next",
  afterTitle: "Title",
  afterClosing: "Sources, and the end",
  afterNothing: "This is the end.",
  clock: "Time",
  elapsed: "Elapsed",
  reset: "Reset",
  close: "Close",
  refused:
    "The browser let no window be opened. The notes stand here instead, where everybody can read them.",
}

type PresentingWords = typeof en

const zh: PresentingWords = {
  presentation: "演示",
  begin: "开始",
  next: "下一步",
  back: "上一步",
  leave: "退出",
  speaker: "讲者窗口",
  zoomIn: "放大",
  zoomOut: "缩小",
  steps: (n) => `共${n}步`,
  position: (i, n) => `${i} / ${n}`,
  spokenPosition: (i, n) => `第${i}步，共${n}步`,
  backToStep: "回到这一步",
  blank: "画面已遮住，按 b 键恢复。",
  span: "时段",
  creators: "编者",
  version: "版本",
  licence: "许可",
  to: (from, to) => (from === to ? from : `${from}—${to}`),
  sources: "资料来源",
  noSources: "本史料没有注明来源。",
  territory: "领土",
  closing: "结束",

  notes: "讲稿",
  noNotes: "这一步没有讲稿。",
  now: "当前",
  after: "接下来",
  afterTitle: "题页",
  afterClosing: "资料来源（结束页）",
  afterNothing: "到此结束。",
  clock: "时间",
  elapsed: "已用",
  reset: "归零",
  close: "关闭",
  refused: "浏览器不允许打开新窗口。讲稿暂列于此，观众也能看见。",
}

const all: Readonly<Record<Lang, PresentingWords>> = { en, zh }

/** The words of a presentation in a language. */
export const presentingWords = (lang: Lang): PresentingWords => all[lang]
