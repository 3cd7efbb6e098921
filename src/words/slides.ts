import { roomOf } from "./roomOf.ts"

const count = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`

const en = {
  // In the tab
  lead: (n: number) =>
    `${count(n, "step")}, a slide each: the map as a picture, the words as text that can be edited.`,
  yearsLead: (n: number) =>
    `This dataset has no steps. ${count(n, "year")} with events will be told, a slide each.`,
  nothing: "This dataset has no steps and no events: there is nothing to put on slides.",
  form: "Form",
  wide: "16:9",
  old: "4:3",
  theme: "Theme",
  light: "Light",
  dark: "Dark",
  withNotes: "With speaker notes",
  make: "Make the slides",
  again: "Make them again",
  cancel: "Cancel",
  estimate: (slides: number, seconds: number) =>
    `${count(slides, "slide")}, about ${count(seconds, "second")}.`,
  picture: (k: number, n: number) => `Picture ${k} of ${n}`,
  writing: "Putting the file together…",
  done: (name: string) => `Saved as ${name}.`,
  cancelled: "Cancelled. Nothing was saved.",
  noMap:
    "This browser could not draw the pictures: WebGL 2 is missing, switched off or out of memory. Close other tabs and try again.",
  noPicture:
    "A picture could not be made: the browser is out of memory. Close other tabs and try again.",
  noLibrary: "The part that writes slides could not be loaded. Check the connection and try again.",
  failed: "The slides could not be written.",
  // In the handout's tab
  handoutLead: (n: number) =>
    `${count(n, "step")} on paper: pictures, texts and sources, to print or to save as PDF.`,
  makeHandout: "Show the handout",
  print: "Print…",
  closeHandout: "Close the handout",
  handout: "Handout",
  // On the slides and the handout
  map: (sentence: string) => `Map. ${sentence}`,
  moreLegend: (n: number) => `and ${n} more: see the legend's own slide`,
  sources: "Sources",
  version: (version: string) => `Version ${version}`,
  step: (title: string) => `“${title}”`,
  continued: (title: string, n: number) => `${title} (${n})`,
}

export type SlidesWords = typeof en

const zh: SlidesWords = {
  lead: (n) => `共 ${n} 步，每步一张：地图为图片，文字均可编辑。`,
  yearsLead: (n) => `本数据集没有步骤，将逐年讲述有事件的 ${n} 年，每年一张。`,
  nothing: "本数据集既无步骤，也无事件，没有可放进幻灯片的内容。",
  form: "版式",
  wide: "16:9",
  old: "4:3",
  theme: "配色",
  light: "浅色",
  dark: "深色",
  withNotes: "附演讲者备注",
  make: "生成幻灯片",
  again: "重新生成",
  cancel: "取消",
  estimate: (slides, seconds) => `共 ${slides} 张，约需 ${seconds} 秒。`,
  picture: (k, n) => `正在绘制第 ${k} 幅，共 ${n} 幅`,
  writing: "正在生成文件……",
  done: (name) => `已保存为 ${name}。`,
  cancelled: "已取消，未保存任何文件。",
  noMap: "浏览器无法绘制图片：WebGL 2 不可用、已关闭或内存不足。请关闭其他标签页后重试。",
  noPicture: "图片未能生成：浏览器内存不足。请关闭其他标签页后重试。",
  noLibrary: "幻灯片组件未能加载。请检查网络连接后重试。",
  failed: "幻灯片未能写出。",
  handoutLead: (n) => `共 ${n} 步，图、文、出处俱全，可打印或存为 PDF。`,
  makeHandout: "显示讲义",
  print: "打印",
  closeHandout: "关闭讲义",
  handout: "讲义",
  map: (sentence) => `地图。${sentence}`,
  moreLegend: (n) => `另有 ${n} 项，见图例页`,
  sources: "出处",
  version: (version) => `版本 ${version}`,
  step: (title) => `“${title}”`,
  continued: (title, n) => `${title}（${n}）`,
}

/** What slides and the handout say, and the tabs that make them. */
export const slidesWords = roomOf("slides", { en, zh })
