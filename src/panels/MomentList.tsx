import { useFrame, useViewer } from "../state/ViewerContext.tsx"
import { detailOf } from "../timeline/createTimeline.ts"
import { happenedIn } from "../timeline/histogramOf.ts"
import { momentInWords } from "../words/dateInWords.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { EventItem } from "./EventItem.tsx"
import { Said } from "./Said.tsx"

/** The events of the moment: what happened, what may have, and what went on throughout. */
export function MomentList() {
  const { timeline } = useViewer()
  const words = useWords()
  const lang = useLang()
  const frame = useFrame()
  const { moment } = frame.query
  const certain = [...frame.certain]
  const isNew = (event: number) => happenedIn(timeline, event, moment)
  const groups = [
    [words.certainEvents, certain.filter(isNew)],
    [words.possibleEvents, [...frame.possible]],
    [words.throughout, certain.filter((event) => !isNew(event))],
  ] as const
  const isEmpty = groups.every(([, events]) => events.length === 0)
  const { description } = timeline.dataset
  return (
    <article className="panel">
      <h2>{words.eventsOfMoment(momentInWords(moment, lang))}</h2>
      {isEmpty && <p>{words.noEvents}</p>}
      {groups.map(
        ([title, events]) =>
          events.length > 0 && (
            <section key={title}>
              <h3>
                {title} <small>{events.length}</small>
              </h3>
              <ol className="events">
                {events.map((event) => (
                  <EventItem key={event} event={detailOf(timeline, event)} />
                ))}
              </ol>
            </section>
          ),
      )}
      <footer className="about">
        {description !== undefined && (
          <p>
            <Said text={description} />
          </p>
        )}
        <p>
          {timeline.dataset.territory.length > 0 && `${words.territoryOfHistory}${words.full} `}
          {words.boundaries}
        </p>
      </footer>
    </article>
  )
}
