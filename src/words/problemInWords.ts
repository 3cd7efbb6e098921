import type { Problem, ProblemCode } from "../dataset/Problem.ts"
import { jsonFaultInWords } from "./jsonFaultInWords.ts"
import { roomOf } from "./roomOf.ts"
import type { Lang } from "./wordsIn.ts"

type Params = Problem["params"]
type Sentence = (params: Params) => string

const en = {
  place: (line: number, column: number) => `line ${line}, column ${column}`,
  sentences: {
    empty: () => "The file is empty. Choose a dataset: a JSON file that begins with {.",
    "too-large-file": ({ most }) =>
      `The file is larger than ${most} MB. Split the history into several files, or shorten its texts.`,
    compressed: () =>
      "The file is compressed (a ZIP, an Excel workbook or the like). Unpack it, and open the JSON file in it.",
    binary: () =>
      "The file is no text, but a picture, a film, a PDF or the like. Choose a dataset: a JSON file that begins with {.",
    encoding: () =>
      "The file’s characters cannot be read: it is neither sound UTF-8 nor UTF-16 nor GB18030. Save it again as UTF-8.",
    json: ({ fault }) => `The file is not valid JSON: ${fault}`,
    "too-deep": () =>
      "Brackets stand inside brackets a hundred deep. No dataset needs that; check what made the file.",
    "duplicate-key": ({ key, first }) =>
      `The key “${key}” stands twice in one object, first on line ${first}. Only the last would count: delete one.`,
    "not-a-dataset": () =>
      'The file holds no dataset. It should be one object: { "format": 1, … }.',
    "format-version": ({ found }) =>
      `The file is of format ${found}; this version reads format 1. Use a newer version, or save the dataset as format 1.`,
    "too-many-events": ({ found, most }) =>
      `The history has ${found} events; the most is ${most}. Split it by period or by region.`,
    "too-many-faults": () =>
      "So much is wrong in this entry that it is not listed. Compare it with a sound one.",
    missing: ({ expected }) => `Something required is missing. Add it (${expected}).`,
    type: ({ expected, found }) =>
      `Here stands ${found} where ${expected} is expected. Replace it.`,
    "unknown-key": ({ key }) => `The format has no key “${key}”. Check its spelling, or delete it.`,
    "one-of": ({ values, found }) =>
      `“${found}” is not among the possible values. Use one of: ${values}.`,
    "too-small": ({ minimum, found }) =>
      `${found} is too small. The least is ${minimum}. A position is [longitude, latitude] in degrees.`,
    "too-big": ({ maximum, found }) =>
      `${found} is too large. The most is ${maximum}. A position is [longitude, latitude] in degrees.`,
    "too-short": ({ minimum, found }) =>
      `This has ${found} characters or items; the least is ${minimum}. Fill it, or leave out the key.`,
    "too-long": ({ maximum, found }) =>
      `This has ${found} characters or items; the most is ${maximum}. Shorten it.`,
    pattern: ({ found, pattern }) =>
      `“${found}” does not have the right form (${pattern}). A country is three capitals (ALB), an id lower case with hyphens, a colour #rrggbb.`,
    date: ({ found, fault }) =>
      `“${found}” is not a date that can be read: ${fault} Write 1992, 1992-03, 1992-03-21, [1990..1992] for “some time between”, 1990/1992 for “throughout”, 1972~ for “about”.`,
    "open-extent": ({ found }) =>
      `The extent ${found} has no end or no beginning. Give both years, as in 1989/1994.`,
    "duplicate-id": ({ id }) => `The id “${id}” stands twice. Give each its own.`,
    reference: ({ id, kind }) =>
      `“${id}” is not among the ${kind}. Add it there, or correct the spelling.`,
    code: ({ code }) =>
      `No country has the code “${code}”. Use the three capitals of ISO 3166-1 alpha-3, or a code listed in data/world/README.md.`,
    "code-on-date": ({ code, date }) =>
      `“${code}” did not exist at ${date}. Use the state of that day, or correct the date.`,
    unit: ({ found }) =>
      `The map has no unit “${found}”. The units are listed in data/world/polities.json.`,
    parties: ({ id, type }) =>
      `“${id}” lacks a party. A ${type} needs “from” (and “to”, where two take part) or “between”.`,
    "same-party": ({ id }) =>
      `“${id}” names one party on both sides, or twice. Name each once: a relation is between two.`,
    "too-many-pairs": ({ id, pairs, most }) =>
      `“${id}” makes ${pairs} pairs; the most is ${most}. Split it into several events.`,
    "single-party": ({ id }) => `“${id}” has one party in “between”. Add the other, or use “from”.`,
    "from-and-between": ({ id }) =>
      `“${id}” has both “from”/“to” and “between”. Keep the one that fits: “from” and “to” where there is a direction.`,
    "note-missing": ({ id }) => `“${id}” is inferred but does not say from what. Add a “note”.`,
    "seat-missing": ({ id }) =>
      `“${id}” has neither a country nor a seat. Add “country”, or “seat” for an international organisation.`,
    link: ({ found }) =>
      `“${found}” is not a link that can be shown. Use an address that begins with https:// and holds no password.`,
  } satisfies Record<ProblemCode, Sentence> as Readonly<Record<ProblemCode, Sentence>>,
  types: {
    string: "a text",
    number: "a number",
    boolean: "true or false",
    object: "an object { }",
    record: "an object { }",
    array: "a list [ ]",
    tuple: "a list [ ]",
    null: "null",
    infinity: "a number beyond all bounds",
    "string or object": "a text, or an object { } of texts,",
  },
  kinds: {
    sources: "sources",
    places: "places",
    actors: "actors",
    statuses: "statuses",
    eventTypes: "event types",
  },
  faults: {
    syntax: "it is not written as EDTF (ISO 8601-2).",
    "no-such-day": "there is no such month or day.",
    reversed: "it ends before it begins.",
    "mixed-precision": "its two ends are not equally precise.",
    "too-far": "it is too far from today.",
  },
}

export type ProblemWords = typeof en

const zh: ProblemWords = {
  place: (line, column) => `第${line}行第${column}列`,
  sentences: {
    empty: () => "文件是空的。请选择以 { 开头的JSON数据集。",
    "too-large-file": ({ most }) => `文件大于${most} MB。请把史料分成几个文件，或缩短其中的文字。`,
    compressed: () => "文件是压缩过的（ZIP、Excel工作簿之类）。请解压，再打开其中的JSON文件。",
    binary: () => "文件不是文本，而是图片、影片、PDF之类。请选择数据集，即以{开头的JSON文件。",
    encoding: () =>
      "文件的文字无法辨认：既不是完好的UTF-8，也不是UTF-16或GB18030。请另存为UTF-8编码。",
    json: ({ fault }) => `文件不是有效的JSON：${fault}`,
    "too-deep": () => "括号套了一百层以上。数据集用不着这么深，请检查文件是怎样生成的。",
    "duplicate-key": ({ key, first }) =>
      `“${key}”一项在同一对象中写了两次，第一次在第${first}行。只有后一个会算数，请删去一个。`,
    "not-a-dataset": () => '文件中没有数据集。它应当是一个对象：{ "format": 1, … }。',
    "format-version": ({ found }) =>
      `文件是第${found}版格式，本程序只读第1版。请使用较新的程序，或另存为第1版。`,
    "too-many-events": ({ found, most }) =>
      `史料有${found}项事件，至多${most}项。请按时期或地区分成几份。`,
    "too-many-faults": () => "这一项的错误太多，无法一一列出。请对照正确的一项检查。",
    missing: ({ expected }) => `缺少必需的内容，请补上（${expected}）。`,
    type: ({ expected, found }) => `此处是${found}，应当是${expected}，请改正。`,
    "unknown-key": ({ key }) => `格式中没有“${key}”这一项。请检查拼写，或将其删除。`,
    "one-of": ({ values, found }) => `“${found}”不在可用的值之内。请改用：${values}。`,
    "too-small": ({ minimum, found }) =>
      `${found}过小，至少为${minimum}。位置写作[经度, 纬度]，以度为单位。`,
    "too-big": ({ maximum, found }) =>
      `${found}过大，至多为${maximum}。位置写作[经度, 纬度]，以度为单位。`,
    "too-short": ({ minimum, found }) =>
      `此处有${found}个字符或项，至少要有${minimum}个。请填写，或删去这一项。`,
    "too-long": ({ maximum, found }) => `此处有${found}个字符或项，至多${maximum}个。请缩短。`,
    pattern: ({ found, pattern }) =>
      `“${found}”的写法不对（${pattern}）。国家用三个大写字母（ALB），标识用小写字母和连字符，颜色用#rrggbb。`,
    date: ({ found, fault }) =>
      `“${found}”不是可读的日期：${fault}请写作1992、1992-03、1992-03-21；“其间某时”写[1990..1992]，“始终”写1990/1992，“约”写1972~。`,
    "open-extent": ({ found }) => `起止年份${found}缺少一端。请写明两端，如1989/1994。`,
    "duplicate-id": ({ id }) => `标识“${id}”出现了两次。请各用不同的标识。`,
    reference: ({ id, kind }) => `在${kind}中找不到“${id}”。请在那里补上，或改正拼写。`,
    code: ({ code }) =>
      `没有代码为“${code}”的国家。请用ISO 3166-1三位大写代码，或data/world/README.md所列代码。`,
    "code-on-date": ({ code, date }) =>
      `“${code}”在${date}并不存在。请改用当日的国家，或改正日期。`,
    unit: ({ found }) => `地图上没有“${found}”这个单元。各单元列于data/world/polities.json。`,
    parties: ({ id, type }) =>
      `“${id}”缺少一方。“${type}”需要“from”（有双方时还要“to”），或用“between”。`,
    "same-party": ({ id }) => `“${id}”把同一方写在两边，或写了两次。请各写一次：关系须在两方之间。`,
    "too-many-pairs": ({ id, pairs, most }) =>
      `“${id}”共有${pairs}对，至多${most}对。请拆成几个事件。`,
    "single-party": ({ id }) => `“${id}”的“between”只有一方。请补上另一方，或改用“from”。`,
    "from-and-between": ({ id }) =>
      `“${id}”同时有“from”/“to”和“between”。有方向的留“from”和“to”，否则留“between”。`,
    "note-missing": ({ id }) => `“${id}”是推断，却没有说明依据。请加上“note”。`,
    "seat-missing": ({ id }) =>
      `“${id}”既没有国家也没有驻地。请补上“country”，国际组织则补“seat”。`,
    link: ({ found }) => `“${found}”不是可以显示的链接。请用https://开头、不含密码的网址。`,
  },
  types: {
    string: "字符串",
    number: "数值",
    boolean: "true或false",
    object: "对象{ }",
    record: "对象{ }",
    array: "数组[ ]",
    tuple: "数组[ ]",
    null: "空值null",
    infinity: "大得无法表示的数",
    "string or object": "字符串或对象{ }",
  },
  kinds: {
    sources: "出处（sources）",
    places: "地点（places）",
    actors: "组织（actors）",
    statuses: "关系（statuses）",
    eventTypes: "事件类型（eventTypes）",
  },
  faults: {
    syntax: "写法不合EDTF（ISO 8601-2）。",
    "no-such-day": "没有这样的月或日。",
    reversed: "结束早于开始。",
    "mixed-precision": "两端的精度不同。",
    "too-far": "距今太远。",
  },
}

/** The words of what is wrong with a dataset. */
export const problemWords = roomOf("problem", { en, zh })

/** What is wrong and how to mend it, in one or two sentences. Where it is stands in the path. */
export const problemInWords = (problem: Problem, lang: Lang): string =>
  problemWords(lang).sentences[problem.code](withNames(problem, lang))

/** What a sentence tells, with what we call by names of our own in words. */
function withNames({ code, params }: Problem, lang: Lang): Params {
  const { types, kinds, faults } = problemWords(lang)
  switch (code) {
    case "json":
      return { ...params, fault: jsonFaultInWords(params, lang) }
    case "date":
      return named(params, { fault: faults })
    case "missing":
    case "type":
      return named(params, { expected: types, found: types })
    case "reference":
      return named(params, { kind: kinds })
    default:
      return params
  }
}

/** Params of which some are said by other names, where those have any. */
function named(
  params: Params,
  names: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Params {
  const said = Object.entries(params).map(([key, value]) => {
    const own = names[key] ?? {}
    return [key, Object.hasOwn(own, value) ? own[value]! : value]
  })
  return Object.fromEntries(said)
}

/** A path as authors write it: `events[3].date`. */
export const pathInWords = (path: Problem["path"]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`
    const short = key.length > 40 ? `${key.slice(0, 39)}…` : key
    return text === "" ? short : `${text}.${short}`
  }, "")

/** Where in the file it is, as editors count; undefined where the whole file is meant. */
export const placeInWords = ({ line, column }: Problem, lang: Lang): string | undefined =>
  line === undefined ? undefined : problemWords(lang).place(line, column!)
