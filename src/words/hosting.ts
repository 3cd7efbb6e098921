import { roomOf } from "./roomOf.ts"

const en = {
  state: (text: string) =>
    `Nothing in the state “${text}” can be used here; the view stays as it was.`,
  dataset: (count: number, first: string) =>
    `The dataset was not opened: ${count === 1 ? "it has a problem" : `it has ${count} problems, the first`}: ${first}`,
  notText: "The dataset was not opened: it is no JSON object.",
  lang: (tag: string) => `The interface does not speak “${tag}”; it stays as it was.`,
  export: "There is no map of which a picture could be made.",
  message: (type: string, part: string) =>
    `The message “${type}” was not followed: “${part}” is missing or not of the right kind.`,
  "too-large": (type: string, part: string) =>
    `The message “${type}” was not followed: “${part}” is too large.`,
}

export type HostingWords = typeof en

const zh: HostingWords = {
  state: (text) => `状态“${text}”中没有此处可用的内容，画面保持不变。`,
  dataset: (count, first) =>
    `未打开数据集：共有${count}处问题${count === 1 ? "" : "，第一处"}：${first}`,
  notText: "未打开数据集：内容不是JSON对象。",
  lang: (tag) => `界面没有“${tag}”这种语言，保持不变。`,
  export: "没有可以生成图片的地图。",
  message: (type, part) => `未执行消息“${type}”：“${part}”缺失或类型不对。`,
  "too-large": (type, part) => `未执行消息“${type}”：“${part}”过大。`,
}

/** What a host is told in words. */
export const hostingWords = roomOf("hosting", { en, zh })
