import { roomOf } from "./roomOf.ts"

const en = {
  heading: "Why this colour",
  home: "The party at the centre of this history is at home here.",
  recorded: "Events are recorded, but the source states no status.",
  onlyPossible: "Events may be recorded here; their date or party is not certain.",
  nothing: "This history records nothing here up to this moment.",
  onlyHere:
    "Up to this moment no relation between this country and the centre is recorded; what took place here is listed below.",
  absent: "There was no such state on this day.",
  held: (name: string) => `On this day its land belonged to ${name}.`,
  differ: "Its organisations stand differently; the latest decision gives the colour.",
}

export type WhyWords = typeof en

const zh: WhyWords = {
  heading: "为什么是这个颜色",
  home: "这段历史以此地的一方为中心。",
  recorded: "有事件记载，但史料未说明关系如何。",
  onlyPossible: "此地可能有事件，但时间或对象不详。",
  nothing: "截至此刻，这段历史对此地没有记载。",
  onlyHere: "截至此刻，没有此地与中心往来的记载；在此地发生的事件列于下方。",
  absent: "当日没有这个国家。",
  held: (name) => `当日此地属于${name}。`,
  differ: "当地各组织的关系不同，颜色依最近一次决定。",
}

/** The words of why a country or an organisation has its colour. */
export const whyWords = roomOf("why", { en, zh })
