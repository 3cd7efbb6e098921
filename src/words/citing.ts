import { roomOf } from "./roomOf.ts"

interface HistoryInWords {
  readonly title: string
  readonly version: string
  readonly creators: string
}

const en = {
  citeEvent: "Cite or report this fact",
  citeView: "Sources of this view",
  viewLead:
    "The sources of all that the map shows now: its events, and the earlier ones that gave it its colours.",
  close: "Close",
  as: "Format",
  forms: { plain: "Text", bibtex: "BibTeX", csl: "CSL-JSON" },
  report: "Report an error in this fact",
  citation: "Citation",
  bibliography: "Bibliography",
  letter: "A letter to whoever keeps this history",
  letterLead: "It names the fact, its place in the source and this view. Add what is wrong.",
  save: "Save as a file",
  noLink: "Without a link: this page or this history has no address that others could open.",
  noSources: "What the map shows now cites no source.",

  history: ({ title, version, creators }: HistoryInWords) =>
    `${creators === "" ? "" : `${creators}: `}${title}, version ${version}`,
  event: (title: string, when: string) => `“${title}” (${when})`,
  inside: (history: string, id: string) => `In: ${history} [${id}]`,
  source: "Source: ",
  quoted: (quote: string) => `“${quote}”`,
  stop: ". ",
  reportHistory: "History",
  reportEvent: "Fact",
  reportDate: "Date",
  reportSource: "Source",
  reportView: "View",
  reportWrong: "What is wrong:",
  reportRight: "What is right, and where that stands:",
}

export type CitingWords = typeof en

const zh: CitingWords = {
  citeEvent: "引用或纠错",
  citeView: "当前画面的资料来源",
  viewLead: "地图此刻所示内容的全部来源：包括图上的事件，以及决定各国颜色的较早事件。",
  close: "关闭",
  as: "格式",
  forms: { plain: "文字", bibtex: "BibTeX", csl: "CSL-JSON" },
  report: "报告此条有误",
  citation: "引文",
  bibliography: "参考文献",
  letter: "致本历史维护者的信",
  letterLead: "信中已写明事件、出处和当前画面，请补充错在何处。",
  save: "存为文件",
  noLink: "未附链接：本页或本历史没有他人可以打开的地址。",
  noSources: "地图此刻所示内容没有注明来源。",

  history: ({ title, version, creators }) =>
    `${creators === "" ? "" : `${creators}：`}《${title}》，${version} 版`,
  event: (title, when) => `“${title}”（${when}）`,
  inside: (history, id) => `载于：${history} [${id}]`,
  source: "来源：",
  quoted: (quote) => `“${quote}”`,
  stop: "。",
  reportHistory: "历史",
  reportEvent: "事件",
  reportDate: "日期",
  reportSource: "出处",
  reportView: "画面",
  reportWrong: "错误之处：",
  reportRight: "正确的内容及其依据：",
}

/** The words of citations. */
export const citingWords = roomOf("citing", { en, zh })
