import { roomOf } from "./roomOf.ts"
import type { Lang } from "./wordsIn.ts"

const en = {
  lead: "A film of the map, made in this browser: nothing is sent anywhere. Title, date, legend and sources are in every frame.",
  what: "What",
  steps: (n: number) => (n === 1 ? "The one step of the tour" : `The ${n} steps of the tour`),
  years: "A span of years",
  moment: "This moment, its arcs in flight",
  from: "From",
  to: "To",
  noSteps: "This history has no steps; its years can be filmed.",
  size: "Size",
  screens: {
    "720p": "720p (1280 × 720)",
    "1080p": "1080p (1920 × 1080)",
    square: "Square (1080 × 1080)",
  },
  format: "Format",
  formats: { mp4: "MP4 (H.264)", webm: "WebM (VP9)", gif: "GIF" },
  formatNotes: {
    mp4: "Plays nearly everywhere, also in PowerPoint and Keynote.",
    webm: "Plays in browsers; PowerPoint and Keynote may refuse it.",
    gif: "Plays wherever pictures do, but is large, has 256 colours and 10 frames a second.",
  },
  cannot: (formats: string) => `This browser cannot make ${formats}.`,
  perStep: "Seconds for each step",
  perYear: "Seconds for each year",
  perMoment: "Seconds",
  theme: "Colours",
  themes: { light: "Light", dark: "Dark" },
  length: (time: string) => `The film will last ${time}.`,
  asking: "Asking the browser what it can make…",
  make: "Make the film",
  preparing: "Preparing the map…",
  progress: "Progress of the film",
  frames: (done: number, total: number) => `Frame ${done} of ${total}`,
  left: (time: string) => `about ${time} left`,
  about: (size: string) => `about ${size}`,
  goesOn: "The film goes on when you close this window.",
  cancel: "Cancel",
  made: (time: string, size: string) => `The film is made: ${time}, ${size}.`,
  preview: "The film",
  save: "Save",
  another: "Make another",
  putAway: "Put it away",
  tryFormat: (format: string) => `Try ${format} instead`,
  faults: {
    encoder: "The browser’s encoder gave up, so there is no film. The view is as it was.",
    memory: "There is not enough memory for this film. Choose a smaller size or fewer years.",
    map: "The map could not be drawn for the film. Close other tabs with maps and try again.",
  },
  notSaved:
    "If nothing was saved, the page around this one may forbid it: play the film here and save it from its own menu.",
  seconds: (n: number) => (n === 1 ? "1 second" : `${n} seconds`),
  minutes: (m: number, s: number) => `${m} min ${s} s`,
}

export type FilmingWords = typeof en

const zh: FilmingWords = {
  lead: "影片在本浏览器内生成，不会上传任何内容。每一帧都带有标题、日期、图例和来源。",
  what: "内容",
  steps: (n) => `导览的全部 ${n} 步`,
  years: "一段年份",
  moment: "当前时刻的弧线动画",
  from: "从",
  to: "到",
  noSteps: "这份史料没有导览步骤，可以按年份制作影片。",
  size: "尺寸",
  screens: {
    "720p": "720p（1280 × 720）",
    "1080p": "1080p（1920 × 1080）",
    square: "方形（1080 × 1080）",
  },
  format: "格式",
  formats: { mp4: "MP4（H.264）", webm: "WebM（VP9）", gif: "GIF" },
  formatNotes: {
    mp4: "几乎处处可以播放，也可放入 PowerPoint 和 Keynote。",
    webm: "可在浏览器中播放；PowerPoint 和 Keynote 可能无法打开。",
    gif: "能显示图片的地方都能播放，但文件较大，只有 256 色，每秒 10 帧。",
  },
  cannot: (formats) => `本浏览器不能制作 ${formats}。`,
  perStep: "每步秒数",
  perYear: "每年秒数",
  perMoment: "秒数",
  theme: "配色",
  themes: { light: "浅色", dark: "深色" },
  length: (time) => `影片长 ${time}。`,
  asking: "正在查询浏览器支持的格式…",
  make: "制作影片",
  preparing: "正在准备地图…",
  progress: "影片制作进度",
  frames: (done, total) => `第 ${done} 帧，共 ${total} 帧`,
  left: (time) => `约剩 ${time}`,
  about: (size) => `约 ${size}`,
  goesOn: "关闭此窗口后，影片会继续制作。",
  cancel: "取消",
  made: (time, size) => `影片已完成：${time}，${size}。`,
  preview: "影片",
  save: "保存",
  another: "再制作一部",
  putAway: "收起",
  tryFormat: (format) => `改用 ${format}`,
  faults: {
    encoder: "浏览器的编码器中途出错，影片未能完成。地图画面没有变化。",
    memory: "内存不足，无法制作这部影片。请选择较小的尺寸或较少的年份。",
    map: "未能为影片绘制地图。请关闭其他含有地图的标签页后重试。",
  },
  notSaved: "如果没有保存成功，可能是外层页面不允许下载：请在此播放影片，并从播放器菜单中保存。",
  seconds: (n) => `${n} 秒`,
  minutes: (m, s) => `${m} 分 ${s} 秒`,
}

/** The words of the making of films. */
export const filmingWords = roomOf("filming", { en, zh })

/** A length of time as people say it. */
export function timeInWords(seconds: number, lang: Lang): string {
  const words = filmingWords(lang)
  const whole = Math.max(1, Math.round(seconds))
  if (whole < 100) return words.seconds(whole)
  return words.minutes(Math.floor(whole / 60), whole % 60)
}

/** A file's size as people say it: `850 kB`, `12.4 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1000))} kB`
  return `${(bytes / 1e6).toFixed(1)} MB`
}
