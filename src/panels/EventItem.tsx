import type { HistoryEvent } from "../dataset/Dataset.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { dateInWords } from "../words/dateInWords.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { Said } from "./Said.tsx"

/** One line of a list of events: when, what, of what kind, how sure, and where it stands. */
export function EventItem({ event }: { readonly event: HistoryEvent }) {
  const { timeline, actions } = useViewer()
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
          <EventMarks event={event} />
          {event.cites.map(({ source, locator }) => (
            <span key={`${source} ${locator}`}>
              {locator ?? timeline.dataset.sources.get(source)!.id}
            </span>
          ))}
        </small>
      </span>
    </li>
  )
}

/** What kind of event it is, and what about it is not certain. */
export function EventMarks({ event }: { readonly event: HistoryEvent }) {
  const { timeline } = useViewer()
  const words = useWords()
  const { type, date, certainty, status, from, to, between } = event
  const own = timeline.dataset.eventTypes.get(type)
  const label = status === undefined ? undefined : timeline.dataset.statuses.get(status)?.label
  return (
    <>
      <span>{own ? <Said text={own.label} /> : words.eventType[type]}</span>
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
