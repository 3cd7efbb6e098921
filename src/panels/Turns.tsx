import { useMemo } from "react"
import { useViewer } from "../state/ViewerContext.tsx"
import { courseOf } from "../timeline/courseOf.ts"
import { detailOf } from "../timeline/createTimeline.ts"
import { dateInWords } from "../words/dateInWords.ts"
import { detailingWords } from "../words/detailing.ts"
import { useLang } from "../words/LangContext.tsx"
import { Said } from "./Said.tsx"
import { StandingSwatch } from "./StandingSwatch.tsx"
import "./CourseStrip.css"
import "./Turns.css"

/** Each turn in the course of a status with the event that decided it, where there is more than one. */
export function Turns({ subject }: { readonly subject: string }) {
  const { timeline, actions } = useViewer()
  const { dataset } = timeline
  const lang = useLang()
  const turns = useMemo(() => {
    const standings = courseOf(timeline, subject).map(({ standing }) => standing)
    const decided = new Map(
      standings.flatMap((standing) =>
        standing !== "absent" && standing.decidedBy !== undefined
          ? [[standing.decidedBy, standing.status!] as const]
          : [],
      ),
    )
    return [...decided]
  }, [timeline, subject])
  if (turns.length < 2) return null
  return (
    <section className="turns">
      <h3>{detailingWords(lang).turns}</h3>
      <ol>
        {turns.map(([event, status]) => {
          const { id, date, title } = detailOf(timeline, event)
          return (
            <li key={event}>
              <p className="why-status">
                <StandingSwatch dataset={dataset} standing={{ kind: "status", status }} />
                <Said text={dataset.statuses.get(status)!.label} />
                <small>{dateInWords(date, lang)}</small>
              </p>
              <button
                type="button"
                className="link"
                onClick={() => actions.select({ kind: "event", id })}
              >
                <Said text={title} />
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
