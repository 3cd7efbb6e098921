import { useMemo } from "react"
import { useBar } from "../../state/barOf.ts"
import { type BoundsOnBar, boundsOnBar, uncertainBounds } from "../../state/boundsOnBar.ts"
import { useChoice, useViewer } from "../../state/ViewerContext.tsx"

interface Props {
  /** The moment that is pointed at. */
  readonly index: number | undefined
}

/** So many brackets are told apart. */
const mostBrackets = 5
/** So many ends are no clutter. */
const mostEnds = 24

/**
 * From when to when: the chosen event; of what may have happened in the moment that is pointed at; and
 * a quiet mark wherever the bounds of what is uncertain begin or end. What is read says it in words.
 */
export function BoundMarks({ index }: Props) {
  const { timeline } = useViewer()
  const { extent, dataset } = timeline
  const grain = useChoice((choice) => choice.grain)
  const chosen = useChoice(({ selection }) =>
    selection?.kind === "event" ? selection.id : undefined,
  )
  const withPossible = useChoice((choice) => choice.reading !== "certain")
  const view = useBar((bar) => bar.view)
  const uncertain = useMemo(
    () => (withPossible ? uncertainBounds(timeline, grain) : []),
    [timeline, grain, withPossible],
  )
  const ofChosen = useMemo(() => {
    const at = chosen === undefined ? -1 : dataset.events.indexOf(chosen)
    return at < 0 ? undefined : boundsOnBar(extent, grain, dataset.events.at(at).date)
  }, [dataset, extent, grain, chosen])
  const pointedAt =
    index === undefined
      ? []
      : uncertain
          .filter(({ first, last }) => first <= index && index <= last)
          .slice(0, mostBrackets)

  const end = view.first + view.count
  const isOnBar = (at: number) => at >= view.first && at <= end
  const left = (at: number) => `${(100 * (at - view.first)) / view.count}%`
  const starts = new Set(uncertain.filter((one) => one.hasStart).map(({ first }) => first))
  const ends = new Set(uncertain.filter((one) => one.hasEnd).map(({ last }) => last + 1))
  const marks = [
    ...[...starts].map((at) => ["start", at] as const),
    ...[...ends].map((at) => ["end", at] as const),
  ].filter(([, at]) => isOnBar(at))
  const bracket = ({ first, last, hasStart, hasEnd }: BoundsOnBar, kind: string, top = 0) => {
    const [from, to] = [Math.max(first, view.first), Math.min(last + 1, end)]
    if (from >= to) return null
    const isWhole = [
      hasStart && first >= view.first && "bracket-start",
      hasEnd && last < end && "bracket-end",
    ]
    return (
      <div
        key={`${first} ${last}`}
        className={["bracket", kind, ...isWhole].filter(Boolean).join(" ")}
        style={{ left: left(from), width: `${(100 * (to - from)) / view.count}%`, top }}
      />
    )
  }
  return (
    <div className="bound-marks" aria-hidden="true">
      {marks.length <= mostEnds &&
        marks.map(([kind, at]) => (
          <div key={`${kind} ${at}`} className={`bound bound-${kind}`} style={{ left: left(at) }} />
        ))}
      {pointedAt.map((bounds, i) => bracket(bounds, "bracket-pointed", 4 * i))}
      {ofChosen && bracket(ofChosen, "bracket-chosen")}
    </div>
  )
}
