import { useViewer } from "../state/ViewerContext.tsx"
import { detailOf } from "../timeline/createTimeline.ts"
import type { Standing } from "../timeline/standing.ts"
import { dateInWords } from "../words/dateInWords.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { standingInWords } from "../words/standingInWords.ts"
import { whyWords } from "../words/why.ts"
import { Citations } from "./Citations.tsx"
import { Said } from "./Said.tsx"
import { StandingSwatch } from "./StandingSwatch.tsx"

interface Props {
  readonly standing: Standing
  /** Whether something took place there, with whomever. */
  readonly hosts?: boolean
}

/** Why a country or an organisation has its colour: the status, what decided it, and who says so. */
export function Why({ standing, hosts = false }: Props) {
  const { timeline } = useViewer()
  const lang = useLang()
  const words = whyWords(lang)
  const { kind, decidedBy, possibleEvent, differ } = standing
  const plain = {
    home: words.home,
    recorded: standing.onlyPossible ? words.onlyPossible : words.recorded,
    nothing: hosts ? words.onlyHere : words.nothing,
  }
  return (
    <section className="why">
      <h3>{words.heading}</h3>
      <p className="why-status">
        <StandingSwatch dataset={timeline.dataset} standing={standing} />
        <strong>{standingInWords(timeline.dataset, standing, lang)}</strong>
      </p>
      {kind !== "status" && possibleEvent === undefined && <p>{plain[kind]}</p>}
      {decidedBy !== undefined && <Reason event={decidedBy} />}
      {possibleEvent !== undefined && <Reason event={possibleEvent} />}
      {differ && <p className="lead">{words.differ}</p>}
    </section>
  )
}

/** An event as the reason for a colour. */
function Reason({ event }: { readonly event: number }) {
  const { timeline, actions } = useViewer()
  const words = useWords()
  const lang = useLang()
  const { id, date, title, certainty, note, cites } = detailOf(timeline, event)
  return (
    <div className="reason">
      <p>
        <button
          type="button"
          className="link"
          onClick={() => actions.select({ kind: "event", id })}
        >
          <Said text={title} />
        </button>
      </p>
      <p className="marks">
        <span>{dateInWords(date, lang)}</span>
        {certainty !== "stated" && <span>{words[certainty]}</span>}
      </p>
      {note !== undefined && (
        <p className="lead">
          <Said text={note} />
        </p>
      )}
      <Citations cites={cites} />
    </div>
  )
}
