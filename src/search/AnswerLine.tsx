import { textIn } from "../dataset/Dataset.ts"
import { Said } from "../panels/Said.tsx"
import { useViewer } from "../state/ViewerContext.tsx"
import { detailOf, indexOfEvent } from "../timeline/createTimeline.ts"
import { dateInWords } from "../words/dateInWords.ts"
import { useLang } from "../words/LangContext.tsx"
import type { Answer } from "./createSearch.ts"

interface Props {
  readonly id: string
  readonly answer: Answer
  readonly isActive: boolean
  readonly onChoose: () => void
}

/** An answer: its name, by what other name it was found, and what tells it from its namesakes. */
export function AnswerLine({ id, answer, isActive, onChoose }: Props) {
  const { timeline } = useViewer()
  const lang = useLang()
  const { name, about, selection } = answer.entry
  const isOther = answer.isName && answer.by !== textIn(name, lang).text
  const event =
    selection.kind === "event" && detailOf(timeline, indexOfEvent(timeline, selection.id))
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the box, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the box points at it instead
    <div id={id} role="option" aria-selected={isActive} onClick={onChoose}>
      <span className="search-name">
        <Said text={name} />
      </span>
      <small>
        {isOther && <bdi>{answer.by}</bdi>}
        {about !== undefined && about !== answer.by && <Said text={about} />}
        {event && <span>{dateInWords(event.date, lang)}</span>}
      </small>
    </div>
  )
}
