import { type Dataset, textIn } from "../dataset/Dataset.ts"
import type { Standing } from "../timeline/standing.ts"
import { type Lang, wordsIn } from "./wordsIn.ts"

/** How a party stands, in a few words: its status, or what the map shows instead of one. */
export function standingInWords(dataset: Dataset, standing: Standing, lang: Lang): string {
  const words = wordsIn(lang)
  const label = (id: string) => textIn(dataset.statuses.get(id)!.label, lang).text
  const perhaps =
    standing.possibleStatus === undefined
      ? undefined
      : words.perhaps(label(standing.possibleStatus))
  if (standing.kind === "status")
    return [label(standing.status!), perhaps].filter(Boolean).join(words.between)
  if (perhaps) return perhaps
  if (standing.kind === "home") return words.home
  if (standing.onlyPossible) return words.onlyPossible
  return standing.kind === "recorded" ? words.recorded : words.nothingRecorded
}
