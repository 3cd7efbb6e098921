import { textIn } from "../dataset/Dataset.ts"
import { StandingSwatch } from "../panels/StandingSwatch.tsx"
import { useChoice, useFrame, useViewer } from "../state/ViewerContext.tsx"
import { detailOf, indexOfEvent } from "../timeline/createTimeline.ts"
import { standingIn } from "../timeline/frameAt.ts"
import { nothing, type Standing } from "../timeline/standing.ts"
import { dateInWords } from "../words/dateInWords.ts"
import { useLang } from "../words/LangContext.tsx"
import { partyName } from "../words/partyName.ts"
import { standingInWords } from "../words/standingInWords.ts"

/** What is chosen, and how it stands: the colour on the map in words. */
export function ChosenLine() {
  const { timeline } = useViewer()
  const { dataset } = timeline
  const lang = useLang()
  const frame = useFrame()
  const selection = useChoice((choice) => choice.selection)
  if (!selection) return null
  if (selection.kind === "event") {
    const event = detailOf(timeline, indexOfEvent(timeline, selection.id))
    return (
      <p className="chosen-line">
        <b>{textIn(event.title, lang).text}</b>
        <span>{dateInWords(event.date, lang)}</span>
      </p>
    )
  }
  const standing: Standing =
    selection.kind === "actor" && selection.id === dataset.subject
      ? { kind: "home" }
      : selection.kind === "actor"
        ? (frame.parties.get(selection.id) ?? nothing)
        : standingIn(frame, selection.code)
  const party = selection.kind === "actor" ? selection.id : selection.code
  return (
    <p className="chosen-line">
      <StandingSwatch dataset={dataset} standing={standing} />
      <b>{partyName(timeline, party, frame.query.moment.end - 1, lang)}</b>
      <span>{standingInWords(dataset, standing, lang)}</span>
    </p>
  )
}
