import { roomOf } from "./roomOf.ts"

const en = {
  search: "Search",
  label: "Search countries, organisations, people, places and events",
  placeholder: "Any name, or a code",
  close: "Close",
  answers: "Results",
  lead: "By any of its names, in English or Chinese, former ones too, or by its code. What you choose opens at its own time.",
  nothing:
    "Nothing is called so in this history. Try fewer letters, another spelling, or the name in the other language.",
  tooMany: (most: number) =>
    `In a history of more than ${most.toLocaleString("en")} events the events themselves, their people and their places are not searched.`,
  found: (n: number) => (n === 0 ? "No results" : n === 1 ? "1 result" : `${n} results`),
  of: (some: number, all: number) => `${some} of ${all}`,
  kinds: {
    country: "Countries",
    organisation: "Organisations",
    person: "People",
    place: "Places",
    event: "Events",
  },
}

export type SearchingWords = typeof en

const zh: SearchingWords = {
  search: "搜索",
  label: "搜索国家、组织、人物、地点和事件",
  placeholder: "名称或代码",
  close: "关闭",
  answers: "搜索结果",
  lead: "可用中文或英文名称、旧称或国家代码查找；选定后，地图会转到相应的时间。",
  nothing: "在这段历史中没有找到。请减少几个字、换一种写法，或改用另一种语言的名称。",
  tooMany: (most) =>
    `事件超过 ${most.toLocaleString("zh")} 条的史料，不搜索事件本身及其人物和地点。`,
  found: (n) => (n === 0 ? "没有结果" : `${n} 个结果`),
  of: (some, all) => `${all} 项中的 ${some} 项`,
  kinds: {
    country: "国家和地区",
    organisation: "组织",
    person: "人物",
    place: "地点",
    event: "事件",
  },
}

/** The words of the search. */
export const searchingWords = roomOf("searching", { en, zh })
