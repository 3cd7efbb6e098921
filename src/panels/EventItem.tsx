import { memo } from "react"
import type { HistoryEvent, Party } from "../dataset/Dataset.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { isCentre } from "../timeline/changesOf.ts"
import { dateInWords } from "../words/dateInWords.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { dayWithin } from "../words/partyName.ts"
import { Said } from "./Said.tsx"
import "./EventItem.css"

interface Props {
  readonly event: HistoryEvent
}

/** One line of a list of events: when, what, of what kind, how sure, and where it stands. */
export const EventItem = memo(function EventItem({ event }: Props) {
  const { actions } = useViewer()
  const lang = useLang()
  return (
    <li className="event">
      <span className="event-date">{dateInWords(event.date, lang)}</span>
      <span className="event-body">
        <button
          type="button"
          className="link"
          onClick={() => actions.select({ kind: "event", id: event.id })}
        >
          <Said text={event.title} />
        </button>
        <small>
          {event.people.map(({ name }) => (
            <span key={JSON.stringify(name)}>
              <Said text={name} />
            </span>
          ))}
          <EventMarks event={event} />
          <Places cites={event.cites} />
        </small>
      </span>
    </li>
  )
})

/** The places in the sources; where none is given the first source and how many more there are. */
function Places({ cites }: Pick<HistoryEvent, "cites">) {
  const { sources } = useViewer().timeline.dataset
  const placed = cites.filter(({ locator }) => locator !== undefined)
  const [first, ...others] = cites
  if (placed.length > 0 || !first)
    return placed.map(({ source, locator }) => <span key={`${source} ${locator}`}>{locator}</span>)
  return (
    <span>
      <Said text={sources.get(first.source)!.title} />
      {others.length > 0 && ` +${others.length}`}
    </span>
  )
}

/** Types of events for which somebody goes somewhere. */
const journeys = ["visit", "congress", "meeting"]

/** What kind of event it is, and what about it is not certain. */
export function EventMarks({ event }: Props) {
  const { timeline } = useViewer()
  const words = useWords()
  const { type, date, certainty, status, from, to, between } = event
  const isCentral = (party: Party) => isCentre(timeline.dataset, party, dayWithin(timeline, event))
  const way = from.some(isCentral) ? words.outbound : to.some(isCentral) ? words.inbound : undefined
  const own = timeline.dataset.eventTypes.get(type)
  const label = status === undefined ? undefined : timeline.dataset.statuses.get(status)?.label
  return (
    <>
      <span>{own ? <Said text={own.label} /> : words.eventType[type]}</span>
      {way !== undefined && journeys.includes(type) && <span>{way}</span>}
      {label !== undefined && (
        <span>
          <Said text={label} />
        </span>
      )}
      {date.form === "oneOf" && <span>{words.undated}</span>}
      {[...from, ...to, ...between].some((party) => typeof party !== "string") && (
        <span>{words.unnamed}</span>
      )}
      {certainty !== "stated" && <span>{words[certainty]}</span>}
    </>
  )
}
