import { roomOf } from "./roomOf.ts"

const en = {
  heading: "Settings",
  close: "Close",
  text: "Text",
  texts: { normal: "As usual", large: "Large, for a projector" },
  theme: "Colours",
  themes: { auto: "As the system has them", light: "Light", dark: "Dark" },
  motion: "Movement",
  motions: { auto: "As the system has it", reduce: "None" },
  keys: "Single keys are shortcuts",
  keysDo: "/ searches, f presents; while presenting b blanks the screen and s opens the notes.",
}

export type SettingsWords = typeof en

const zh: SettingsWords = {
  heading: "设置",
  close: "关闭",
  text: "文字",
  texts: { normal: "常规", large: "大字，适合投影" },
  theme: "配色",
  themes: { auto: "跟随系统", light: "浅色", dark: "深色" },
  motion: "动画",
  motions: { auto: "跟随系统", reduce: "无" },
  keys: "启用单键快捷键",
  keysDo: "按 / 搜索，按 f 演示；演示时按 b 黑屏，按 s 打开讲稿。",
}

/** The words of the settings. */
export const settingsWords = roomOf("settings", { en, zh })
