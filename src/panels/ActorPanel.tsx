import { useFrame, useViewer } from "../state/ViewerContext.tsx"
import { isCentre } from "../timeline/changesOf.ts"
import { nothing, type Standing } from "../timeline/standing.ts"
import { polityOfParty } from "../timeline/whereabouts.ts"
import { detailingWords } from "../words/detailing.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { nameIn } from "../world/polity.ts"
import { CentreButton } from "./CentreButton.tsx"
import { Citations } from "./Citations.tsx"
import { Events } from "./CountryPanel.tsx"
import { CourseStrip } from "./CourseStrip.tsx"
import { Panel } from "./Panel.tsx"
import { Said } from "./Said.tsx"
import { shortOf } from "./shortOf.ts"
import { Turns } from "./Turns.tsx"
import { Why } from "./Why.tsx"

/** An organisation: its name spelt out, its seat, how it stands to the centre, and its events. */
export function ActorPanel({ id }: { readonly id: string }) {
  const { timeline, actions } = useViewer()
  const { dataset } = timeline
  const words = useWords()
  const lang = useLang()
  const own = detailingWords(lang)
  const frame = useFrame()
  const actor = dataset.actors.get(id)!
  const short = shortOf(actor, lang)
  const seat = actor.seat === undefined ? undefined : dataset.places.get(actor.seat)
  const country = polityOfParty(dataset, id, frame.query.moment.end - 1)
  const isCentral = isCentre(dataset, id, frame.query.moment.end - 1)
  const standing: Standing = isCentral ? { kind: "home" } : (frame.parties.get(id) ?? nothing)
  return (
    <Panel
      title={<Said text={actor.name} />}
      lead={
        <>
          {short !== undefined && <Said text={short} />}
          {seat && (
            <span>
              {own.seat}
              {words.colon}
              <Said text={seat.name} />
            </span>
          )}
          {country && (
            <button
              type="button"
              className="link"
              onClick={() => actions.select({ kind: "country", code: country.code })}
            >
              {nameIn(country.name, lang)}
            </button>
          )}
        </>
      }
    >
      {!isCentral && <CourseStrip subject={id} />}
      <Why standing={standing} />
      {!isCentral && <Turns subject={id} />}
      <CentreButton party={id} />
      {actor.note !== undefined && (
        <p className="lead">
          <Said text={actor.note} />
        </p>
      )}
      <Citations cites={actor.cites} />
      <Events subject={id} />
    </Panel>
  )
}
