/**
 * A row of the table: a change in the relations with one state.
 * @typedef {Record<"code" | "date" | "change" | "level" | "zh_name" | "en_name" | "zh_note" | "en_note" | "confidence" | "sources", string>} Row
 * @typedef {{ zh: string, en: string }} Text
 */

/** What a level is as a status; without a level a row says nothing of one. @type {Record<string, string>} */
const statusOfLevel = {
  ambassador: "full",
  legation: "full",
  charge: "charge",
  consular: "charge",
}

/** @type {Record<string, (zh: string, en: string, row: Row) => Text>} */
const titles = {
  recognised: (zh, en, { en_note }) =>
    en_note.includes("by the PRC")
      ? { zh: `中华人民共和国承认${zh}`, en: `${en} is recognised by the People’s Republic` }
      : { zh: `${zh}承认中华人民共和国`, en: `${en} recognises the People’s Republic` },
  established: (zh, en, { level }) => ({
    zh: `与${zh}建立${levels[level]?.zh}外交关系`,
    en: `Relations with ${en} are established${levels[level]?.en}`,
  }),
  resumed: (zh, en) => ({
    zh: `与${zh}恢复外交关系`,
    en: `Relations with ${en} are resumed`,
  }),
  suspended: (zh, en) => ({
    zh: `与${zh}中止外交关系`,
    en: `Relations with ${en} are suspended`,
  }),
  severed: (zh, en) => ({ zh: `${zh}断绝外交关系`, en: `${en} severs relations` }),
  continued: (zh, en) => ({ zh: `与${zh}的关系延续`, en: `Relations with ${en} go on` }),
  upgraded: (zh, en) => ({
    zh: `与${zh}的关系升为大使级`,
    en: `Relations with ${en} are raised to embassies`,
  }),
  downgraded: (zh, en) => ({
    zh: `与${zh}的关系降为代办级`,
    en: `Relations with ${en} go down to chargés d’affaires`,
  }),
  never: (zh, en) => ({ zh: `与${zh}无外交关系`, en: `No relations with ${en}` }),
  ended: (zh, en) => ({ zh: `${zh}不复存在`, en: `${en} comes to its end` }),
}

/** @type {Record<string, Text>} */
const levels = {
  ambassador: { zh: "", en: "" },
  legation: { zh: "公使级", en: ", at legation level" },
  charge: { zh: "代办级", en: ", at the level of chargés d’affaires" },
  consular: { zh: "领事级", en: ", at consular level" },
}

/** @type {Record<string, Text>} */
const doubts = {
  known: {
    zh: "据一般知识，未与文献核对。",
    en: "From general knowledge, not checked against a text.",
  },
  disputed: {
    zh: "各资料的日期不一，按其间某日处理。",
    en: "Texts differ on the date: it lies somewhere between them.",
  },
}

/**
 * A row as an event of the dataset.
 * @param {Row} row
 */
export function eventOf(row) {
  const { code, date, change, level, zh_name, en_name, confidence, sources } = row
  const title = titles[change]?.(zh_name, en_name, row)
  if (!title) throw new Error(`the change “${change}” is not known`)
  if (level !== "" && level !== "none" && !statusOfLevel[level])
    throw new Error(`the level “${level}” is not known`)
  const status =
    change === "suspended" || change === "severed"
      ? change
      : level === "none"
        ? "none"
        : statusOfLevel[level]
  const note = noteOf(row)
  return {
    id: `${code.toLowerCase()}-${change}-${date.replace(/[^0-9]+/g, "-").replace(/^-|-$/g, "")}`,
    type: change === "recognised" ? "statement" : "relation",
    // A state that ended on a day is not there on it: its event falls on the day before.
    date: change === "ended" ? dayBefore(date) : date,
    ...partiesOf(row),
    ...(status && { status }),
    ...(confidence === "known" && { certainty: "inferred" }),
    title,
    ...(note && { note }),
    cites: sources.split(" ").map((source) => ({ source })),
  }
}

/** @param {string} day */
const dayBefore = (day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

/** @param {Row} row */
function partiesOf({ code, change, en_note }) {
  if (change !== "recognised") return { between: ["CHN", code] }
  return en_note.includes("by the PRC")
    ? { from: ["CHN"], to: [code] }
    : { from: [code], to: ["CHN"] }
}

/** @param {Row} row @returns {Text | undefined} */
function noteOf({ zh_note, en_note, confidence }) {
  const doubt = doubts[confidence]
  if (!en_note) return doubt
  const sentence = { zh: `${zh_note}。`, en: `${en_note[0]?.toUpperCase()}${en_note.slice(1)}.` }
  return doubt ? { zh: sentence.zh + doubt.zh, en: `${sentence.en} ${doubt.en}` } : sentence
}

/**
 * The rows of a table of comma-separated values with a line of names; a field in quotes may hold commas.
 * @param {string} text
 * @returns {Row[]}
 */
export function rowsOf(text) {
  const [names = [], ...lines] = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    )
  return lines.map(
    (fields) =>
      /** @type {Row} */ (Object.fromEntries(names.map((name, i) => [name, fields[i] ?? ""]))),
  )
}
