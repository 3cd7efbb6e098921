import { roomOf } from "./roomOf.ts"

const en = {
  way: (from: string, to: string) => `${from} → ${to}`,
  spokenWay: (from: string, to: string) => `${from} to ${to}`,
  both: (one: string, other: string) => `${one} – ${other}`,
  spokenBoth: (one: string, other: string) => `${one} and ${other}`,
  opens: "Click to fan it out",
  alongside: "Between the same places",
  more: (n: number) => `and ${n} more`,
}

export type PointingWords = typeof en

const zh: PointingWords = {
  way: (from, to) => `${from} → ${to}`,
  spokenWay: (from, to) => `${from}至${to}`,
  both: (one, other) => `${one}—${other}`,
  spokenBoth: (one, other) => `${one}与${other}`,
  opens: "点击展开",
  alongside: "两地之间的其他事件",
  more: (n) => `另有 ${n} 项`,
}

/** The words for what is pointed at, and for what lies beside what is chosen. */
export const pointingWords = roomOf("pointing", { en, zh })
