import { textIn } from "../dataset/Dataset.ts"
import { detailOf } from "../timeline/createTimeline.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { dateInWords } from "../words/dateInWords.ts"
import { standingInWords } from "../words/standingInWords.ts"
import type { Lang } from "../words/wordsIn.ts"
import { nameIn } from "../world/polity.ts"
import { regionOf } from "../world/regions.ts"
import { citeRecord } from "./citeRecord.ts"
import type { RelationRow } from "./relationRows.ts"

/** A relation to take away: ids and dates as the dataset writes them, and beside them the words. */
export function relationRecord(
  timeline: Timeline,
  { subject, standing, polity }: RelationRow,
  lang: Lang,
) {
  const { dataset } = timeline
  const { kind, status, decidedBy, possibleStatus, possibleEvent, differ } = standing
  const region = polity && regionOf(polity.code)?.region
  const events = [decidedBy, possibleEvent].flatMap((event) => event ?? [])
  const decided = about(timeline, decidedBy, lang)
  const possible = about(timeline, possibleEvent, lang)
  return {
    id: subject.kind === "actor" ? subject.id : subject.code,
    kind: subject.kind === "actor" ? "organisation" : "country",
    name:
      subject.kind === "actor"
        ? textIn(dataset.actors.get(subject.id)!.name, lang).text
        : (nameIn(polity?.name, lang) ?? subject.code),
    country: polity?.code ?? "",
    region: region?.m49 ?? "",
    regionName: nameIn(region?.name, lang) ?? "",
    standing: kind,
    status: status ?? "",
    standingInWords: standingInWords(dataset, standing, lang),
    differ: differ ?? false,
    since: decided.date,
    sinceInWords: decided.inWords,
    decidedBy: decided.id,
    decidedByTitle: decided.title,
    possibleStatus: possibleStatus ?? "",
    possibleDate: possible.date,
    possibleEvent: possible.id,
    possibleEventTitle: possible.title,
    cites: events.flatMap((event) =>
      detailOf(timeline, event).cites.map((cite) => citeRecord(dataset, cite, lang)),
    ),
  }
}

/** What is said of an event that decided; empty where there is none. */
function about(timeline: Timeline, event: number | undefined, lang: Lang) {
  if (event === undefined) return { id: "", date: "", inWords: "", title: "" }
  const { id, date, title } = detailOf(timeline, event)
  return {
    id,
    date: date.text,
    inWords: dateInWords(date, lang),
    title: textIn(title, lang).text,
  }
}
