import { useRestedFrame } from "../state/useRestedFrame.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { happenedIn } from "../timeline/happenedIn.ts"
import { momentInWords } from "../words/dateInWords.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { worldStart } from "../world/worldAt.ts"
import { EventList } from "./EventList.tsx"
import { HistoryVersion } from "./HistoryVersion.tsx"
import { Said } from "./Said.tsx"
import { useHeadingFocus } from "./useHeadingFocus.ts"
import { useHiddenCount } from "./usePossibleCount.ts"
import "./MomentList.css"

/** The events of the moment: what happened, what may have, and what went on throughout. */
export function MomentList() {
  const { timeline } = useViewer()
  const words = useWords()
  const lang = useLang()
  const frame = useRestedFrame()
  const { window } = frame
  const certain = [...frame.certain]
  const isNew = (event: number) => happenedIn(timeline, event, window)
  const groups = [
    [words.certainEvents, certain.filter(isNew)],
    [words.possibleEvents, [...frame.possible]],
    [words.throughout, certain.filter((event) => !isNew(event))],
  ] as const
  const heading = useHeadingFocus()
  const hidden = useHiddenCount()
  const isEmpty = groups.every(([, events]) => events.length === 0)
  const { description } = timeline.dataset
  return (
    <article className="panel">
      <h2 ref={heading} tabIndex={-1}>
        {words.eventsOfMoment(momentInWords(window, lang))}
      </h2>
      {isEmpty && <p>{hidden > 0 ? words.noneCertain(hidden) : words.noEvents}</p>}
      {groups.map(
        ([title, events]) =>
          events.length > 0 && (
            <section key={title}>
              <h3>
                {title} <small>{events.length}</small>
              </h3>
              <EventList events={events} />
            </section>
          ),
      )}
      <footer className="about">
        {description !== undefined && (
          <p>
            <Said text={description} />
          </p>
        )}
        <HistoryVersion />
        {window.end <= worldStart && <p>{words.notVouched}</p>}
        <p>{words.boundaries}</p>
      </footer>
    </article>
  )
}
