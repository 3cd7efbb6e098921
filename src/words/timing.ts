import { roomOf } from "./roomOf.ts"

const en = {
  date: "Go to a date",
  dateHint: "1992, 1990-11, 1992-03-21 or 1990..1992",
  go: "Go",
  notADate: (text: string) =>
    `“${text}” is no date. Write a year, a month as 1990-11, a day as 1992-03-21, or several years as 1990..1992.`,
  outside: (from: string, to: string) => `This history goes from ${from} to ${to}.`,
  step: "Step",
  grains: { year: "Year", month: "Month", day: "Day" },
  shown: "Shown",
  windows: {
    moment: "The moment alone",
    trail: "And the years before it",
    all: "Everything so far",
  },
  years: "Years before it",
  uncertain: "Uncertain dates",
  playedAt: {
    bounds: "As what they are",
    earliest: "At their earliest day",
    middle: "In the middle",
    latest: "At their latest day",
  },
  assumed: "Each uncertain date is taken to be one day. The lists still say what the source says.",
  playing: "Playing",
  speed: "Moments a second",
  byEvent: "Skip moments that bring nothing",
  backwards: "Backwards",
  loops: "Begin again at the end",
  before: "To the event before",
  after: "To the next event",
  close: "Close",
  several: "See several moments together",
  firstMoment: "First moment",
  lastMoment: "Last moment",
  allMoments: "All of the moments",
  onBar: "Time on the bar",
  nearer: "Zoom in on the bar",
  farther: "Zoom out on the bar",
  whole: "Show all of the time on the bar",
  steps: "Steps of the tour on the bar",
}

export type TimingWords = typeof en

const zh: TimingWords = {
  date: "前往日期",
  dateHint: "1992、1990-11、1992-03-21 或 1990..1992",
  go: "前往",
  notADate: (text) =>
    `“${text}”不是日期。请写年份，月份如 1990-11，日期如 1992-03-21，多年如 1990..1992。`,
  outside: (from, to) => `这部历史的范围是${from}至${to}。`,
  step: "步长",
  grains: { year: "年", month: "月", day: "日" },
  shown: "显示",
  windows: { moment: "仅此时刻", trail: "连同此前数年", all: "迄今全部" },
  years: "此前年数",
  uncertain: "不确定的日期",
  playedAt: {
    bounds: "如实显示",
    earliest: "取最早一日",
    middle: "取居中一日",
    latest: "取最晚一日",
  },
  assumed: "每个不确定的日期都取作某一日；列表仍照资料原样注明。",
  playing: "播放",
  speed: "每秒步数",
  byEvent: "跳过没有新事件的时刻",
  backwards: "倒放",
  loops: "到头后重新开始",
  before: "上一事件",
  after: "下一事件",
  close: "关闭",
  several: "多个时刻合看",
  firstMoment: "起点",
  lastMoment: "终点",
  allMoments: "整段时间",
  onBar: "时间轴所示时段",
  nearer: "放大时间轴",
  farther: "缩小时间轴",
  whole: "时间轴显示全程",
  steps: "时间轴上的导览步骤",
}

/** The words of the clock and its choices. */
export const timingWords = roomOf("timing", { en, zh })
