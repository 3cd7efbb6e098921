import { useMemo } from "react"
import type { Interval } from "../../calendar/day.ts"
import { useBar } from "../../state/barOf.ts"
import { momentAt } from "../../state/moments.ts"
import { stepMarksOf } from "../../state/stepMarksOf.ts"
import { useChoice, useViewer } from "../../state/ViewerContext.tsx"
import { certaintyIn } from "../../timeline/certainty.ts"
import { happenedIn } from "../../timeline/happenedIn.ts"
import { isShown, type Timeline } from "../../timeline/Timeline.ts"
import { momentInWords } from "../../words/dateInWords.ts"
import { useLang, useWords } from "../../words/LangContext.tsx"
import { Said } from "../Said.tsx"

interface Props {
  readonly index: number
}

/** What the moment under the pointer is: how much happened in it, and the steps that are told at it. */
export function Readout({ index }: Props) {
  const { timeline } = useViewer()
  const words = useWords()
  const lang = useLang()
  const grain = useChoice((choice) => choice.grain)
  const steps = useChoice((choice) => choice.steps)
  const withPossible = useChoice((choice) => choice.reading !== "certain")
  const { first, count } = useBar((bar) => bar.view)
  const moment = momentAt(timeline.extent, grain, index)
  const { start, end } = moment
  const { certain, possible } = useMemo(
    () => countsOf(timeline, { start, end }),
    [timeline, start, end],
  )
  const marks = useMemo(() => stepMarksOf(timeline, steps, grain), [timeline, steps, grain])
  const place = (index - first + 0.5) / count
  return (
    <div
      className={place > 0.5 ? "readout readout-left" : "readout"}
      style={{ left: `${100 * place}%` }}
      aria-hidden="true"
    >
      {words.spoken(momentInWords(moment, lang), certain, withPossible ? possible : 0)}
      {marks
        .find((mark) => mark.index === index)
        ?.steps.map(({ id, title }) => (
          <Said key={id} text={title} />
        ))}
    </div>
  )
}

/** How many events happened in a moment, and how many may have: as the slider says it. */
function countsOf(timeline: Timeline, moment: Interval) {
  const counts = { certain: 0, possible: 0, absent: 0 }
  for (const { first, last } of timeline.eventSpansIn(moment))
    for (let i = first; i < last; i++) {
      if (!isShown(timeline, i)) continue
      const certainty = certaintyIn(timeline.events, i, moment)
      if (certainty !== "certain" || happenedIn(timeline, i, moment)) counts[certainty]++
    }
  return counts
}
