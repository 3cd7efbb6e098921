import { roomOf } from "./roomOf.ts"

const en = {
  lead: "This very view as a picture, with its title, date, legend and sources.",
  format: "Format",
  png: "PNG",
  svg: "SVG, lines and text",
  size: "Size",
  wide: "Slide, 1280 × 720",
  wider: "Wide slide, 1600 × 900",
  square: "Square, 1080 × 1080",
  page: "A4, across",
  sharpness: "Sharpness",
  pixels: (width: number, height: number) => `${width} × ${height} pixels`,
  surrounds: "With title, legend and sources",
  look: "Look",
  light: "Light",
  dark: "Dark",
  painting: "Painting…",
  preview: "Preview of the picture",
  save: "Save",
  copy: "Copy",
  saved: (name: string) => `Saved as ${name}.`,
  copied: "The picture is in the clipboard.",
  notCopied: "The browser does not allow copying pictures. Save it instead.",
  tooLarge: "This browser has no room for a picture of so many pixels. Choose a smaller one.",
  noMap:
    "This browser cannot draw the map (WebGL 2 is missing or switched off). The list of events works without it.",
  noWebGl: "This browser cannot paint the map (no WebGL 2). SVG works without.",
  failed: "The picture could not be made. Try again, or choose a smaller one.",
}

export type PicturingWords = typeof en

const zh: PicturingWords = {
  lead: "把当前画面存为图片，附标题、时间、图例与出处。",
  format: "格式",
  png: "PNG",
  svg: "SVG矢量图",
  size: "尺寸",
  wide: "幻灯片，1280 × 720",
  wider: "宽幅幻灯片，1600 × 900",
  square: "方形，1080 × 1080",
  page: "A4横向",
  sharpness: "清晰度",
  pixels: (width, height) => `${width} × ${height}像素`,
  surrounds: "附标题、图例与出处",
  look: "外观",
  light: "浅色",
  dark: "深色",
  painting: "正在绘制…",
  preview: "图片预览",
  save: "保存",
  copy: "复制",
  saved: (name) => `已存为${name}。`,
  copied: "图片已复制到剪贴板。",
  notCopied: "浏览器不允许复制图片，请改用保存。",
  tooLarge: "此浏览器容不下这么多像素的图片，请选小一些的。",
  noMap: "此浏览器无法绘制地图（缺少或关闭了WebGL 2）。事件列表仍可使用。",
  noWebGl: "此浏览器无法绘制地图（缺少WebGL 2），可改存SVG。",
  failed: "图片未能生成。请重试，或选小一些的。",
}

/** The words of the tab that makes pictures. */
export const picturingWords = roomOf("picturing", { en, zh })
