import { roomOf } from "./roomOf.ts"

const en = {
  editSteps: "Edit steps",
  none: "No steps yet. Go to a view on the map and capture it.",
  offerYears: "Make a step for each year with events",
  capture: "Capture this view as a step",
  recapture: "Take this view instead",
  tryIt: "Show it",
  title: "Title",
  text: "Text",
  notes: "Notes for the speaker",
  elsewhere: (language: string, text: string) => `In ${language}: ${text}`,
  up: (title: string) => `Move “${title}” up`,
  down: (title: string) => `Move “${title}” down`,
  remove: "Delete",
  removed: (title: string) => `“${title}” is deleted.`,
  undo: "Undo",
  save: "Save dataset",
  saved: "The dataset is saved as a file.",
  unsaved: "There are unsaved changes.",
  done: "Done",
  askToOpen: "The steps have unsaved changes. Open another dataset and lose them?",
}

export type EditingWords = typeof en

const zh: EditingWords = {
  editSteps: "编辑步骤",
  none: "还没有步骤。先把地图调到想要的样子，再存为一步。",
  offerYears: "按有事件的年份各建一步",
  capture: "将当前画面存为一步",
  recapture: "改用当前画面",
  tryIt: "查看",
  title: "标题",
  text: "正文",
  notes: "讲稿",
  elsewhere: (language, text) => `${language}：${text}`,
  up: (title) => `将“${title}”上移`,
  down: (title) => `将“${title}”下移`,
  remove: "删除",
  removed: (title) => `“${title}”已删除。`,
  undo: "撤销",
  save: "存为数据集",
  saved: "数据集已存为文件。",
  unsaved: "有改动尚未保存。",
  done: "完成",
  askToOpen: "步骤有改动尚未保存。打开另一个数据集，这些改动就会丢失。确定要打开吗？",
}

/** The words of the desk on which steps are written, in a language. */
export const editingWords = roomOf("editing", { en, zh })
