import { roomOf } from "./roomOf.ts"

const en = {
  lead: "The map with this history as one HTML file. It opens by double click, needs no network, and can be mailed, put on a memory stick or beside a slide deck.",
  inside: "Inside",
  steps: (n: number) => (n === 1 ? "1 step" : `${n} steps`),
  version: (version: string) => `Version ${version}`,
  thisView: "Begins with this very view",
  leftOut: "Left out: the finest borders, films and slides, to keep it small.",
  preparing: "The file is being prepared…",
  save: "Save as one file",
  size: (megabytes: number) => `${megabytes.toFixed(1)} MB`,
  saved: (name: string) => `${name} was handed to the browser to be saved.`,
  notSaved:
    "If nothing was saved, the browser or the page around this one forbids downloads. Open this page in a window of its own and try again.",
  refused: "The browser could not make the file. Close other pages and try again.",
  missing:
    "The file is made from comity.html, which should lie beside this page and does not. Ask whoever keeps this site to put it there; the build makes it.",
  unreachable: "The file could not be fetched. Check the connection and try again.",
  again: "Try again",
}

export type FilingWords = typeof en

const zh: FilingWords = {
  lead: "将地图连同当前史料存为单个 HTML 文件：双击即可打开，无需网络，可邮寄、存入 U 盘，或与讲稿放在一起。",
  inside: "内容",
  steps: (n: number) => `${n} 个步骤`,
  version: (version: string) => `版本 ${version}`,
  thisView: "打开时即为当前画面",
  leftOut: "为缩小文件，不含最精细的边界、影片和幻灯片功能。",
  preparing: "正在准备文件……",
  save: "存为单个文件",
  size: (megabytes: number) => `${megabytes.toFixed(1)} MB`,
  saved: (name: string) => `已将 ${name} 交由浏览器保存。`,
  notSaved: "如未见文件，可能是浏览器或外层网页禁止下载。请在单独的窗口中打开本页，然后重试。",
  refused: "浏览器未能生成文件。请关闭其他网页，然后重试。",
  missing:
    "生成文件需要与本页放在一起的 comity.html，但此处没有。请网站维护者补上；构建时会一并生成。",
  unreachable: "未能取得文件。请检查网络，然后重试。",
  again: "重试",
}

/** The words of saving the page as one file. */
export const filingWords = roomOf("filing", { en, zh })
