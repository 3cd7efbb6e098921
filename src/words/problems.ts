import { roomOf } from "./roomOf.ts"

const en = {
  title: (n: number) => `This dataset has ${n === 1 ? "1 problem" : `${n} problems`}`,
  lead: "Nothing is lost: mend what follows in the file and open it again.",
  more: (n: number) => `and ${n} more`,
  back: "Back to the map",
}

export type ProblemsWords = typeof en

const zh: ProblemsWords = {
  title: (n) => `此数据集有${n}处问题`,
  lead: "内容没有丢失：请在文件中改正以下各处，再重新打开。",
  more: (n) => `另有${n}处`,
  back: "回到地图",
}

/** The words around the list of what is wrong with a dataset. */
export const problemsWords = roomOf("problems", { en, zh })
