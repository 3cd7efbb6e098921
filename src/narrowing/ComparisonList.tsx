import { useMemo } from "react"
import { StandingSwatch } from "../panels/StandingSwatch.tsx"
import { readSelection } from "../state/Selection.ts"
import { useRestedFrame } from "../state/useRestedFrame.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { type Change, comparisonOf } from "../timeline/compared.ts"
import { detailOf } from "../timeline/createTimeline.ts"
import { happenedIn } from "../timeline/happenedIn.ts"
import { momentInWords } from "../words/dateInWords.ts"
import { useLang } from "../words/LangContext.tsx"
import { narrowingWords } from "../words/narrowing.ts"
import { partyName } from "../words/partyName.ts"
import { standingInWords } from "../words/standingInWords.ts"

/** What differs between two moments, as a list; nothing where none are compared. */
export function ComparisonList() {
  const { timeline } = useViewer()
  const lang = useLang()
  const words = narrowingWords(lang)
  const frame = useRestedFrame()
  const other = frame.comparedWith
  const comparison = useMemo(
    () => other && comparisonOf(timeline, frame, other),
    [timeline, frame, other],
  )
  if (!comparison) return null
  const { earlier, later, gained, lost, changed, met, perhaps, began, ended } = comparison
  const visits = [...frame.certain].filter(
    (event) =>
      detailOf(timeline, event).type === "visit" && happenedIn(timeline, event, frame.window),
  ).length
  const isSame = [gained, lost, changed, met, perhaps].every((changes) => changes.length === 0)
  return (
    <article className="panel comparison">
      <h2>{words.changesFrom(momentInWords(earlier, lang), momentInWords(later, lang))}</h2>
      <p>{words.visits(visits)}</p>
      {isSame && <p>{words.same}</p>}
      <Changes title={words.gained} changes={gained} day={later.end - 1} />
      <Changes title={words.changed} changes={changed} day={later.end - 1} />
      <Changes title={words.lost} changes={lost} day={later.end - 1} />
      <Changes title={words.met} changes={met} day={later.end - 1} />
      <Changes title={words.perhaps} changes={perhaps} day={later.end - 1} />
      <States title={words.began} codes={began} day={later.end - 1} />
      <States title={words.ended} codes={ended} day={earlier.end - 1} />
    </article>
  )
}

interface ChangesProps {
  readonly title: string
  readonly changes: readonly Change[]
  /** As of which day they are named. */
  readonly day: number
}

function Changes({ title, changes, day }: ChangesProps) {
  const { timeline, actions } = useViewer()
  const { dataset } = timeline
  const lang = useLang()
  if (changes.length === 0) return null
  return (
    <section>
      <h3>
        {title} <small>{changes.length}</small>
      </h3>
      <ul>
        {changes.map(({ subject, before, after }) => (
          <li key={subject}>
            <button
              type="button"
              className="link"
              onClick={() => actions.select(readSelection(subject))}
            >
              <bdi>{partyName(timeline, subject, day, lang)}</bdi>
            </button>
            <span className="comparison-turn">
              <StandingSwatch dataset={dataset} standing={before} />
              {standingInWords(dataset, before, lang)}
              <span aria-hidden="true"> → </span>
              <StandingSwatch dataset={dataset} standing={after} />
              {standingInWords(dataset, after, lang)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface StatesProps {
  readonly title: string
  readonly codes: readonly string[]
  readonly day: number
}

function States({ title, codes, day }: StatesProps) {
  const { timeline, actions } = useViewer()
  const lang = useLang()
  if (codes.length === 0) return null
  return (
    <section>
      <h3>
        {title} <small>{codes.length}</small>
      </h3>
      <ul className="comparison-states">
        {codes.map((code) => (
          <li key={code}>
            <button
              type="button"
              className="link"
              onClick={() => actions.select({ kind: "country", code })}
            >
              {partyName(timeline, code, day, lang)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
