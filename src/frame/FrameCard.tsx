import type { ReactNode } from "react"
import { Said } from "../panels/Said.tsx"
import { StandingSwatch } from "../panels/StandingSwatch.tsx"
import type { Session } from "../state/createSession.ts"
import { useChoice, useFrame, useViewer } from "../state/ViewerContext.tsx"
import { isCentre } from "../timeline/changesOf.ts"
import { detailOf, indexOfEvent } from "../timeline/createTimeline.ts"
import { standingIn } from "../timeline/frameAt.ts"
import { nothing, type Standing } from "../timeline/standing.ts"
import { dateInWords } from "../words/dateInWords.ts"
import { framingWords } from "../words/framing.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { standingInWords } from "../words/standingInWords.ts"
import { whyWords } from "../words/why.ts"
import { polityOf } from "../world/homeUnit.ts"
import { nameIn } from "../world/polity.ts"
import { FullViewLink } from "./FullViewLink.tsx"

/** What is chosen, in short: its name, how it stands, and why; the rest is in the whole view. */
export function FrameCard({ session }: { readonly session: Session }) {
  const { actions } = useViewer()
  const words = framingWords(useLang())
  const isChosen = useChoice(({ selection }) => selection !== undefined)
  if (!isChosen) return null
  return (
    <article className="frame-card">
      <button
        type="button"
        className="frame-close"
        aria-label={words.close}
        title={words.close}
        onClick={() => actions.select(undefined)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M6 6l12 12M18 6L6 18" />
        </svg>
      </button>
      <div aria-live="polite">
        <Chosen />
      </div>
      <FullViewLink session={session} />
    </article>
  )
}

function Chosen(): ReactNode {
  const { timeline } = useViewer()
  const lang = useLang()
  const frame = useFrame()
  const selection = useChoice((choice) => choice.selection)
  const day = frame.query.moment.end - 1
  switch (selection?.kind) {
    case undefined:
      return null
    case "event": {
      const { title, date, note } = detailOf(timeline, indexOfEvent(timeline, selection.id))
      return (
        <>
          <h2>
            <Said text={title} />
          </h2>
          <p>{dateInWords(date, lang)}</p>
          {note !== undefined && (
            <p>
              <Said text={note} />
            </p>
          )}
        </>
      )
    }
    case "actor": {
      const { id } = selection
      const isHome = isCentre(timeline.dataset, id, day)
      const standing: Standing = isHome ? { kind: "home" } : (frame.parties.get(id) ?? nothing)
      const name = <Said text={timeline.dataset.actors.get(id)!.name} />
      return <Party name={name} standing={standing} />
    }
    case "country": {
      const { code } = selection
      const polity = frame.world.get(code)
      if (polity)
        return <Party name={nameIn(polity.name, lang)} standing={standingIn(frame, code)} />
      return (
        <>
          <h2>{nameIn(polityOf(code, day)?.name, lang) ?? code}</h2>
          <p>{whyWords(lang).absent}</p>
        </>
      )
    }
  }
}

interface PartyProps {
  readonly name: ReactNode
  readonly standing: Standing
}

function Party({ name, standing }: PartyProps) {
  const { timeline } = useViewer()
  const lang = useLang()
  return (
    <>
      <h2>{name}</h2>
      <p className="why-status">
        <StandingSwatch dataset={timeline.dataset} standing={standing} />
        <strong>{standingInWords(timeline.dataset, standing, lang)}</strong>
      </p>
      <Reason standing={standing} />
    </>
  )
}

/** In one sentence why a party stands as it does. */
function Reason({ standing }: { readonly standing: Standing }) {
  const { timeline } = useViewer()
  const words = useWords()
  const lang = useLang()
  const event = standing.decidedBy ?? standing.possibleEvent
  if (event === undefined) {
    const why = whyWords(lang)
    const plain = {
      home: why.home,
      recorded: standing.onlyPossible ? why.onlyPossible : why.recorded,
      nothing: why.nothing,
      status: "",
    }
    return <p>{plain[standing.kind]}</p>
  }
  const { title, date, certainty } = detailOf(timeline, event)
  const marks = [dateInWords(date, lang), ...(certainty === "stated" ? [] : [words[certainty]])]
  return (
    <p>
      <Said text={title} />
      {framingWords(lang).aside(marks.join(words.list))}
    </p>
  )
}
