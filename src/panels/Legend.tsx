import { useId, useMemo } from "react"
import { useRestedFrame } from "../state/useRestedFrame.ts"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { statusColor } from "../theme/statusColor.ts"
import { useTheme } from "../theme/ThemeContext.tsx"
import { direction } from "../timeline/arcsOf.ts"
import { statusesOf } from "../timeline/statusesOf.ts"
import { useWords } from "../words/LangContext.tsx"
import { Said } from "./Said.tsx"
import { Swatch } from "./Swatch.tsx"
import { usePossibleCount } from "./usePossibleCount.ts"
import "./Legend.css"

/** Whose view of territory is drawn: the history's own, or the table's; and the way to the other. */
interface TerritoryView {
  readonly isOwn: boolean
  readonly onToggle: () => void
}

interface Props {
  /** Where the history has a view of its own. */
  readonly territory?: TerritoryView | undefined
}

/** What the colours and the arcs mean, whose view the borders show, and the switch for what is only possible. */
export function Legend({ territory }: Props) {
  const { timeline } = useViewer()
  const words = useWords()
  const theme = useTheme()
  const statuses = useMemo(() => statusesOf(timeline), [timeline])
  const someStatus = statuses[0]
  const hasArcs = timeline.arcs.lines > 0
  const id = useId()
  return (
    <section className="legend" aria-label={words.legend}>
      <button type="button" className="unfold" popoverTarget={id}>
        {words.legend}
      </button>
      <ul className="folded" id={id} popover="auto">
        {statuses.map(({ id, label, color, pattern }) => (
          <li key={id}>
            <Swatch color={statusColor(color, theme)} pattern={pattern} />
            <Said text={label} />
            {/* With no arc to count by eye the numbers tell how a year differs from another. */}
            {!hasArcs && <Count status={id} />}
          </li>
        ))}
        {someStatus && (
          <li>
            <Swatch color="var(--land)" hatch={statusColor(someStatus.color, theme)} />
            {words.possibleChange}
          </li>
        )}
        <li>
          <Swatch color="var(--recorded)" />
          {words.recorded}
        </li>
        <li>
          <Swatch color="var(--land)" />
          {words.nothingRecorded}
        </li>
        <li>
          <Swatch color="var(--home)" />
          {words.home}
        </li>
        {hasArcs && <ArcsInLegend />}
        {timeline.arcs.count > timeline.arcs.lines && (
          <li>
            <svg className="swatch arc-between" viewBox="0 0 22 14" aria-hidden="true">
              <circle className="arc-line" cx="11" cy="7" r="5" />
            </svg>
            {words.pulse}
          </li>
        )}
        {territory && (
          <li>
            {territory.isOwn ? words.territoryOfHistory : words.territoryOfTable}
            <button type="button" className="link" onClick={territory.onToggle}>
              {territory.isOwn ? words.asHeld : words.asInHistory}
            </button>
          </li>
        )}
      </ul>
      <PossibleSwitch />
    </section>
  )
}

function ArcsInLegend() {
  const { timeline } = useViewer()
  const words = useWords()
  return (
    <>
      <li>
        <ArcSwatch kind="outbound" />
        {words.outbound}
      </li>
      <li>
        <ArcSwatch kind="inbound" />
        {words.inbound}
      </li>
      {timeline.arcs.direction.includes(direction.between) && (
        <li>
          <ArcSwatch kind="between" />
          {words.betweenOthers}
        </li>
      )}
      <li>
        <ArcSwatch kind="possible" />
        {words.possibleArc}
      </li>
    </>
  )
}

/** How many states have a status at the moment. */
function Count({ status }: { readonly status: string }) {
  const frame = useRestedFrame()
  let count = 0
  for (const standing of frame.polities.values()) if (standing.status === status) count++
  return <span className="count">{count}</span>
}

function PossibleSwitch() {
  const { actions } = useViewer()
  const words = useWords()
  const reading = useChoice((choice) => choice.reading)
  const count = usePossibleCount()
  return (
    <label className="switch">
      <input
        type="checkbox"
        checked={reading !== "certain"}
        onChange={(event) => actions.setReading(event.target.checked ? "as-is" : "certain")}
      />
      {words.showPossible(count)}
    </label>
  )
}

function ArcSwatch({ kind }: { readonly kind: "outbound" | "inbound" | "between" | "possible" }) {
  return (
    <svg className={`swatch arc-${kind}`} viewBox="0 0 22 14" aria-hidden="true">
      <path className="arc-line" d="M1 12Q10 1 18 6" />
      {kind !== "possible" && <path className="arc-head" d="M21 9l-5.6-.6 3.4-4z" />}
    </svg>
  )
}
