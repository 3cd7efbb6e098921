import { useMemo } from "react"
import { civilOf } from "../calendar/day.ts"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { courseOf, type Stretch } from "../timeline/courseOf.ts"
import { momentInWords } from "../words/dateInWords.ts"
import { detailingWords } from "../words/detailing.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { standingInWords } from "../words/standingInWords.ts"
import { StandingSwatch } from "./StandingSwatch.tsx"
import "./CourseStrip.css"

/** The course of a party's standing over the whole history, with the moment marked in it. */
export function CourseStrip({ subject }: { readonly subject: string }) {
  const { timeline } = useViewer()
  const words = useWords()
  const lang = useLang()
  const own = detailingWords(lang)
  const moment = useChoice((choice) => choice.moment)
  const course = useMemo(() => courseOf(timeline, subject), [timeline, subject])
  const { start, end } = timeline.extent
  const share = (days: number) => `${(100 * days) / (end - start)}%`
  const said = (stretch: Stretch) => {
    const days = [stretch.start, stretch.end - 1].map((day) =>
      momentInWords({ start: day, end: day + 1 }, lang),
    )
    const standing =
      stretch.standing === "absent"
        ? words.absent
        : standingInWords(timeline.dataset, stretch.standing, lang)
    return `${words.lasted(days[0]!, days[1]!)}${words.colon}${standing}`
  }
  const first = civilOf(start).year
  const last = civilOf(end - 1).year
  return (
    <figure className="course">
      <ol aria-label={own.course}>
        {course.map((stretch) => (
          <li
            key={stretch.start}
            style={{ width: share(stretch.end - stretch.start) }}
            title={said(stretch)}
          >
            {stretch.standing !== "absent" && (
              <StandingSwatch dataset={timeline.dataset} standing={stretch.standing} />
            )}
            <span className="unseen">{said(stretch)}</span>
          </li>
        ))}
      </ol>
      <div
        className="course-now"
        aria-hidden="true"
        style={{
          left: share(Math.max(moment.start, start) - start),
          width: share(Math.min(moment.end, end) - Math.max(moment.start, start)),
        }}
      />
      <figcaption aria-hidden="true">
        <span>{first}</span>
        {last !== first && <span>{last}</span>}
      </figcaption>
    </figure>
  )
}
