import type { JsonFaultKind } from "../dataset/jsonFault.ts"
import type { Problem } from "../dataset/Problem.ts"
import { roomOf } from "./roomOf.ts"
import type { Lang } from "./wordsIn.ts"

type Kind = Exclude<JsonFaultKind, "too-deep">
type Sentence = (met: string, opened: number) => string

const en: Readonly<Record<Kind, Sentence>> = {
  html: () => "it is a web page (HTML). Save the file itself, not the page that shows it.",
  table: () =>
    "it is a table (CSV), and tables are not read here. Make each row an event of a JSON file: data/README.md has the format, with an example.",
  truncated: (_, opened) =>
    opened > 0
      ? `it ends too early. What opens on line ${opened} is not closed; perhaps the file was cut off.`
      : "it ends too early. Perhaps the file was cut off.",
  "trailing-comma": (met) => `a comma stands before ${met}. Delete the comma.`,
  comma: (met) =>
    `a comma or a closing bracket is missing before ${met}. Add it; a quote inside a text is written \\".`,
  colon: (met) => `a colon is missing before ${met}. After each key stands a colon.`,
  comment: () => "here is a comment, and JSON has none. Delete it.",
  quotes: (met) => `${met} begins with another quote. Use " around keys and texts.`,
  "full-width": (met) =>
    `${met} begins with a mark of Chinese typesetting. Use , : " [ ] { } instead.`,
  word: (met) =>
    `${met} has no quotes. Texts and keys stand in "; bare are only true, false, null.`,
  "not-finite": (met) => `${met} is no number in JSON. Write a figure, or leave out the key.`,
  number: (met) =>
    `${met} is not written as a number of JSON. Write it as 7, -7.5 or 7e3, or put it in quotes.`,
  "line-break": () =>
    "a text is not closed on its line. Add the closing quote; a line break inside a text is written \\n.",
  control: (met) =>
    `an invisible character (${met}) stands in a text. Delete it; a tab is written \\t.`,
  escape: (met) => `${met} means nothing in JSON. A backslash in a text is written \\\\.`,
  "after-end": (met) =>
    `after its end stands more: ${met}. A dataset is one object; delete the rest.`,
  unexpected: (met) =>
    met === ""
      ? "check its brackets."
      : `${met} cannot stand here. Delete it, or add what is missing before it.`,
}

export type JsonFaultWords = typeof en

const zh: JsonFaultWords = {
  html: () => "这是一个网页（HTML）。请保存文件本身，而不是显示它的网页。",
  table: () =>
    "这是一张表格（CSV），而此处不读表格。请将每一行写成JSON文件中的一个事件；格式与示例见data/README.md。",
  truncated: (_, opened) =>
    opened > 0
      ? `文件没有写完，第${opened}行打开的引号或括号没有关上。文件也许被截断了。`
      : "文件没有写完，也许被截断了。",
  "trailing-comma": (met) => `${met}前多了一个逗号，请删去。`,
  comma: (met) => `${met}前缺少逗号或右括号，请补上；文字中的引号写作\\"。`,
  colon: (met) => `${met}前缺少冒号，每一项的名称后都要有冒号。`,
  comment: () => "此处有注释，而JSON不能有注释，请删去。",
  quotes: (met) => `${met}用了别的引号。名称和文字都要用"括起来。`,
  "full-width": (met) => `${met}用了中文标点。请改用半角的 , : " [ ] { }。`,
  word: (met) => `${met}没有引号。名称和文字都要用"括起来，只有true、false、null例外。`,
  "not-finite": (met) => `${met}不是JSON的数。请写出数值，或删去这一项。`,
  number: (met) => `${met}不合JSON的数的写法。请写作7、-7.5或7e3，或加上引号。`,
  "line-break": () => "文字没有在本行内结束。请补上引号；文字中的换行写作\\n。",
  control: (met) => `文字中有看不见的字符（${met}），请删去；制表符写作\\t。`,
  escape: (met) => `${met}在JSON中没有意义。文字中的反斜杠写作\\\\。`,
  "after-end": (met) => `结束之后还有内容：${met}。数据集是一个对象，请删去其余部分。`,
  unexpected: (met) =>
    met === "" ? "请检查括号。" : `${met}不能出现在此处。请删去，或补上它前面缺少的内容。`,
}

export const jsonFaultWords = roomOf("jsonFault", { en, zh })

/** In what way a file is not valid JSON, and how to mend it. */
export function jsonFaultInWords({ fault, met, opened }: Problem["params"], lang: Lang): string {
  const sentences = jsonFaultWords(lang)
  return (sentences[fault as Kind] ?? sentences.unexpected)(String(met), Number(opened))
}
