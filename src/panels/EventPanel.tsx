import { useContext } from "react"
import { isUnnamed, type Party } from "../dataset/Dataset.ts"
import { readSelection } from "../state/Selection.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { detailOf } from "../timeline/createTimeline.ts"
import { dateInWords } from "../words/dateInWords.ts"
import { detailingWords } from "../words/detailing.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { dayWithin, partyName } from "../words/partyName.ts"
import { polityOf } from "../world/homeUnit.ts"
import { Citations } from "./Citations.tsx"
import { CitingContext } from "./CitingContext.ts"
import { EventMarks } from "./EventItem.tsx"
import { late } from "./late.tsx"
import { Panel } from "./Panel.tsx"
import { Said } from "./Said.tsx"
import "./EventPanel.css"

// Once the event itself is there to be read.
const Alongside = late(async () => (await import("./Alongside.tsx")).Alongside)

/** One event whole: when, who with whom, where, what is known of it and from where. */
export function EventPanel({ index }: { readonly index: number }) {
  const { timeline } = useViewer()
  const words = useWords()
  const lang = useLang()
  const own = detailingWords(lang)
  const cite = useContext(CitingContext)
  const event = detailOf(timeline, index)
  const { from, to, between, people, place, text, note, cites } = event
  const where = place === undefined ? undefined : timeline.dataset.places.get(place)
  return (
    <Panel title={<Said text={event.title} />} lead={dateInWords(event.date, lang)}>
      <p className="marks">
        <EventMarks event={event} />
      </p>
      {text !== undefined && (
        <p>
          <Said text={text} />
        </p>
      )}
      <ul className="parties">
        <Parties parties={[...from, ...between]} index={index} />
        {to.length > 0 && (
          <li className="toward">
            <span aria-hidden="true">→</span>
            <span className="unseen">{own.toward}</span>
          </li>
        )}
        <Parties parties={to} index={index} />
      </ul>
      <dl className="facts">
        {where && (
          <div>
            <dt>{own.at}</dt>
            <dd>
              <Said text={where.name} />
            </dd>
          </div>
        )}
        {people.length > 0 && (
          <div>
            <dt>{own.people}</dt>
            {people.map(({ name, role, note: about }) => (
              <dd key={JSON.stringify(name)}>
                <Said text={name} />
                {role !== undefined && (
                  <small>
                    <Said text={role} />
                  </small>
                )}
                {about !== undefined && (
                  <small>
                    <Said text={about} />
                  </small>
                )}
              </dd>
            ))}
          </div>
        )}
        {note !== undefined && (
          <div>
            <dt>{own.note}</dt>
            <dd>
              <Said text={note} />
            </dd>
          </div>
        )}
      </dl>
      <Citations cites={cites} />
      <Alongside index={index} />
      {cite && (
        <p>
          <button type="button" className="link" onClick={() => cite(event.id)}>
            {words.citeEvent}
          </button>
        </p>
      )}
    </Panel>
  )
}

interface PartiesProps {
  readonly parties: readonly Party[]
  readonly index: number
}

/** The parties by name, each a way to its own panel. */
function Parties({ parties, index }: PartiesProps) {
  const { timeline, actions } = useViewer()
  const lang = useLang()
  const day = dayWithin(timeline, detailOf(timeline, index))
  return parties.map((party) => {
    const name = partyName(timeline, party, day, lang)
    if (isUnnamed(party))
      return (
        <li key={name}>
          <Said text={party.label} />
        </li>
      )
    const selection = readSelection(party)
    const actor = timeline.dataset.actors.get(party)
    // A code leads to the state of the day.
    const code =
      selection.kind === "country" && polityOf(party, day, timeline.dataset.territory)?.code
    return (
      <li key={party}>
        <button
          type="button"
          className="link"
          onClick={() => actions.select(code ? { kind: "country", code } : selection)}
        >
          {actor ? <Said text={actor.name} /> : name}
        </button>
      </li>
    )
  })
}
