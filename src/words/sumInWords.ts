import type { Party } from "../dataset/Dataset.ts"
import { isPulse } from "../timeline/arcsOf.ts"
import { detailOf } from "../timeline/createTimeline.ts"
import { partiesOfArc } from "../timeline/partiesOfArc.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { dayWithin, partyName, shortName } from "./partyName.ts"
import { pointingWords } from "./pointing.ts"
import { type Lang, wordsIn } from "./wordsIn.ts"

/** Arcs that are drawn as one: between whom, and how many of which kind; with `isSpoken` without signs. */
export function sumInWords(
  timeline: Timeline,
  arcs: readonly number[],
  lang: Lang,
  isSpoken = false,
): [who: string, what: string] {
  const words = wordsIn(lang)
  const { way, spokenWay, both, spokenBoth } = pointingWords(lang)
  const latest = arcs.at(-1)!
  const details = arcs.map((arc) => detailOf(timeline, timeline.arcs.event[arc]!))
  const types = new Map<string, number>()
  for (const { type } of details) types.set(type, (types.get(type) ?? 0) + 1)
  const what = [...types].map(([type, count]) => words.countOfType(type, count))
  const day = dayWithin(timeline, details.at(-1)!)
  const nameOf = (party: Party) =>
    typeof party === "string"
      ? shortName(timeline, party, day, lang)
      : partyName(timeline, party, day, lang)
  const { from, to } = partiesOfArc(timeline, latest)
  const names = [from, to].flatMap((party) => (party === undefined ? [] : [nameOf(party)]))
  const [one = "", other] = isPulse(timeline.arcs, latest) ? names.slice(0, 1) : names
  const join =
    timeline.arcs.direction[latest] === 0
      ? isSpoken
        ? spokenBoth
        : both
      : isSpoken
        ? spokenWay
        : way
  return [other === undefined ? one : join(one, other), what.join(words.list)]
}
