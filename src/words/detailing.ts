import { roomOf } from "./roomOf.ts"

const en = {
  course: "Course",
  capital: "Capital",
  seat: "Seat",
  people: "People",
  note: "Note",
  at: "Place",
  toward: "to",
  previous: "Previous",
  leaveTour: "Leave the tour",
  kind: {
    state: "State",
    dependency: "Dependency",
    occupied: "Occupied territory",
    disputed: "Disputed territory",
    none: "No state",
  },
  turns: "How it came to that",
  cameFrom: "Came from",
  gained: "Land came from",
  lost: "Land went to",
  became: "Became",
  was: (from: string, to: string) => `It existed from ${from} to ${to}.`,
  wasUntil: (to: string) => `It existed until ${to}.`,
  isSince: (from: string) => `It has existed since ${from}.`,
}

export type DetailingWords = typeof en

const zh: DetailingWords = {
  course: "演变",
  capital: "首都",
  seat: "驻地",
  people: "人物",
  note: "说明",
  at: "地点",
  toward: "至",
  previous: "上一步",
  leaveTour: "退出导览",
  kind: {
    state: "国家",
    dependency: "属地",
    occupied: "被占领土",
    disputed: "有争议领土",
    none: "不属任何国家",
  },
  turns: "由来",
  cameFrom: "前身",
  gained: "有领土并入，原属",
  lost: "有领土分出，归于",
  became: "后来",
  was: (from, to) => `它存在于${from}至${to}。`,
  wasUntil: (to) => `它存在至${to}。`,
  isSince: (from) => `它自${from}起存在。`,
}

/** The words of what is read of one country or organisation. */
export const detailingWords = roomOf("detailing", { en, zh })
