// Not for the first load: import this file where the history is narrowed or compared.
import { textIn } from "../dataset/Dataset.ts"
import type { Frame } from "../timeline/frameAt.ts"
import type { Facet } from "../timeline/Narrowing.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { nameIn } from "../world/polity.ts"
import { regions } from "../world/regions.ts"
import { momentInWords } from "./dateInWords.ts"
import { partyName } from "./partyName.ts"
import { roomOf } from "./roomOf.ts"
import { type Lang, wordsIn } from "./wordsIn.ts"

const en = {
  heading: "Filter and compare",
  close: "Close",
  centre: "At the centre",
  itsOwn: (name: string) => `${name} (as the history has it)`,
  organisations: "Organisations",
  countries: "Countries",
  putAtCentre: "Put at the centre",
  backToCentre: (name: string) => `Put ${name} back at the centre`,
  facets: {
    type: "Kind of event",
    status: "Status",
    dir: "Direction",
    certainty: "Certainty",
    kind: "Who else took part",
    region: "Region",
  } satisfies Record<Facet, string>,
  directions: {
    out: "From the centre",
    in: "To the centre",
    mutual: "With each other",
    between: "Between others",
    alone: "One side alone",
  } as Readonly<Record<string, string>>,
  certainties: {
    stated: "Stated by the source",
    inferred: "Inferred",
    disputed: "Disputed",
  } as Readonly<Record<string, string>>,
  kinds: {
    country: "Country",
    union: "Trade union",
    international: "International organisation",
    workers: "Workers",
    newspaper: "Newspaper",
    government: "Government",
    party: "Party",
  } as Readonly<Record<string, string>>,
  noRegion: "No region",
  counted: "The numbers count the events of the whole history.",
  compare: "Compare with",
  compareHint: "1990 or 1990-11",
  compareGo: "Compare",
  compareNow: (moment: string) => `Keep ${moment} and move on`,
  compareStop: "Stop comparing",
  showAll: "Show everything",
  seenFrom: (name: string) => `Seen from ${name}`,
  comparedWith: (moment: string) => `Coloured is what differs from ${moment}`,
  ofEvents: (n: number, all: number) => `${n} of ${all} events`,
  or: " or ",
  between: "; ",
  changesFrom: (earlier: string, later: string) => `From ${earlier} to ${later}`,
  gained: "Took a status",
  lost: "Has none any more",
  changed: "Another status",
  met: "Recorded for the first time",
  perhaps: "Only perhaps different",
  began: "States that came to be",
  ended: "States that ceased to be",
  same: "No relation differs between the two moments.",
  visits: (n: number) =>
    n === 0
      ? "No certain visit lies between."
      : `${n} certain ${n === 1 ? "visit" : "visits"} between.`,
}

export type NarrowingWords = typeof en

const zh: NarrowingWords = {
  heading: "筛选与比较",
  close: "关闭",
  centre: "以何方为中心",
  itsOwn: (name) => `${name}（史料原定）`,
  organisations: "组织",
  countries: "国家",
  putAtCentre: "以此为中心",
  backToCentre: (name) => `恢复以${name}为中心`,
  facets: {
    type: "事件类型",
    status: "关系",
    dir: "方向",
    certainty: "确定程度",
    kind: "对方类别",
    region: "地区",
  },
  directions: {
    out: "本方出访",
    in: "来访本方",
    mutual: "双方互动",
    between: "第三方之间",
    alone: "单方面",
  },
  certainties: { stated: "史料明言", inferred: "推断", disputed: "有争议" },
  kinds: {
    country: "国家",
    union: "工会",
    international: "国际组织",
    workers: "工人",
    newspaper: "报纸",
    government: "政府",
    party: "政党",
  },
  noRegion: "不属任何地区",
  counted: "数字为整部历史中的事件数。",
  compare: "与何时比较",
  compareHint: "1990 或 1990-11",
  compareGo: "比较",
  compareNow: (moment) => `记住${moment}，再移动时间`,
  compareStop: "停止比较",
  showAll: "显示全部",
  seenFrom: (name) => `以${name}为中心`,
  comparedWith: (moment) => `着色处与${moment}不同`,
  ofEvents: (n, all) => `${all}项事件中的${n}项`,
  or: "或",
  between: "；",
  changesFrom: (earlier, later) => `从${earlier}到${later}`,
  gained: "确立关系",
  lost: "不再有明确关系",
  changed: "关系改变",
  met: "首次有记载",
  perhaps: "可能不同",
  began: "新出现的国家",
  ended: "不复存在的国家",
  same: "两个时刻之间关系没有不同。",
  visits: (n) => (n === 0 ? "其间没有确定的访问。" : `其间有${n}次确定的访问。`),
}

/** The words of filters, of other centres and of comparisons. */
export const narrowingWords = roomOf("narrowing", { en, zh })

/** The name of a facet's value. */
export function valueInWords(
  { dataset }: Timeline,
  facet: Facet,
  value: string,
  lang: Lang,
): string {
  const words = narrowingWords(lang)
  const label = dataset.statuses.get(value)?.label
  const own = dataset.eventTypes.get(value)?.label
  switch (facet) {
    case "type":
      return own ? textIn(own, lang).text : (wordsIn(lang).eventType[value] ?? value)
    case "status":
      return label ? textIn(label, lang).text : value
    case "dir":
      return words.directions[value] ?? value
    case "certainty":
      return words.certainties[value] ?? value
    case "kind":
      return (Object.hasOwn(words.kinds, value) && words.kinds[value]) || value
    case "region":
      return nameIn(regionNames.get(value), lang) ?? words.noRegion
  }
}

const regionNames = new Map(
  regions.flatMap((region) => [region, ...region.subregions]).map(({ m49, name }) => [m49, name]),
)

/**
 * In a few words what is left out of a history, around whom it is seen and with what it is compared;
 * undefined where it is seen whole.
 */
export function narrowingInWords(timeline: Timeline, frame: Frame, lang: Lang): string | undefined {
  const words = narrowingWords(lang)
  const { narrowed } = timeline
  const said: string[] = []
  if (narrowed?.focus !== undefined) {
    const day = frame.query.moment.end - 1
    said.push(words.seenFrom(partyName(timeline, narrowed.focus, day, lang)))
  }
  for (const [facet, values] of Object.entries(narrowed?.filter ?? {}))
    said.push(
      words.facets[facet as Facet] +
        wordsIn(lang).colon +
        values.map((value) => valueInWords(timeline, facet as Facet, value, lang)).join(words.or),
    )
  if (frame.comparedWith)
    said.push(words.comparedWith(momentInWords(frame.comparedWith.query.moment, lang)))
  return said.length > 0 ? said.join(words.between) + wordsIn(lang).full : undefined
}
