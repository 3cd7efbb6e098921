import { roomOf } from "./roomOf.ts"

const en = {
  heading: "All at a glance",
  marks:
    "Each row is a country or an organisation, each column a moment; a dot is what happened, a ring what may have.",
  lead: "Choose a cell to go there.",
  organisations: "International organisations",
  keys: "Arrow keys move through the table, Enter goes to the moment.",
  cell: (name: string, moment: string, standing: string) => `${name}, ${moment}: ${standing}`,
  happened: (n: number) => (n === 1 ? "one event" : `${n} events`),
  perhaps: (n: number) => (n === 1 ? "one possible event" : `${n} possible events`),
  absent: "did not exist",
  nothing: "Nothing in this history concerns a country or an organisation.",
  saveSvg: "Save as SVG",
  savePng: "Save as PNG",
  failed: "The browser could make no picture of it. Save it as SVG.",
  close: "Close",
}

export type MatrixWords = typeof en

const zh: MatrixWords = {
  heading: "一览表",
  marks: "每行是一个国家或组织，每列是一个时刻；实心点是发生的事件，空心圈是可能发生的事件。",
  lead: "点选一格即可前往。",
  organisations: "国际组织",
  keys: "用方向键在表中移动，按回车键前往该时刻。",
  cell: (name, moment, standing) => `${name}，${moment}：${standing}`,
  happened: (n) => `${n} 个事件`,
  perhaps: (n) => `${n} 个可能的事件`,
  absent: "尚不存在或已不存在",
  nothing: "这部历史没有涉及任何国家或组织。",
  saveSvg: "存为 SVG",
  savePng: "存为 PNG",
  failed: "浏览器未能生成图片。请存为 SVG。",
  close: "关闭",
}

/** The words of the matrix. */
export const matrixWords = roomOf("matrix", { en, zh })
