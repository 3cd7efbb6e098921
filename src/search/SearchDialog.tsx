import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react"
import { useViewer } from "../state/ViewerContext.tsx"
import { useLang } from "../words/LangContext.tsx"
import { searchingWords } from "../words/searching.ts"
import { AnswerList, optionId } from "./AnswerList.tsx"
import { type Answer, longestQuery } from "./createSearch.ts"
import { hasEventEntries, mostEvents } from "./entriesOf.ts"
import { goToAnswer } from "./goToAnswer.ts"
import { useSearch } from "./useSearch.ts"
import "./SearchDialog.css"

/** How far a key moves among the answers. */
const ways: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** One box for all that can be found; what is chosen is selected, at its time. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const viewer = useViewer()
  const { timeline } = viewer
  const words = searchingWords(useLang())
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [query, setQuery] = useState("")
  const [active, setActive] = useState(0)
  const groups = useSearch(query)
  const answers = groups.flatMap((group) => group.answers)
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  const isAsked = query.trim() !== ""

  useEffect(() => {
    if (!dialog.current!.open) dialog.current!.showModal()
  }, [])
  useEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: "nearest" })
  }, [id, active])

  function choose(answer: Answer) {
    dialog.current!.close()
    goToAnswer(viewer, answer)
  }
  function press(event: KeyboardEvent) {
    // While Chinese is composed the keys are the composer's.
    if (event.nativeEvent.isComposing || answers.length === 0) return
    const way = ways[event.key]
    if (way === undefined && event.key !== "Enter") return
    event.preventDefault()
    if (way === undefined) choose(answers[active]!)
    else setActive((active + way + answers.length) % answers.length)
  }

  return (
    <dialog className="search" ref={dialog} aria-label={words.search} onClose={onClose}>
      <header>
        <input
          type="text"
          role="combobox"
          aria-label={words.label}
          aria-autocomplete="list"
          aria-expanded={answers.length > 0}
          aria-controls={id}
          aria-activedescendant={answers.length > 0 ? optionId(id, active) : undefined}
          placeholder={words.placeholder}
          maxLength={longestQuery}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setActive(0)
          }}
          onKeyDown={press}
        />
        <button type="button" onClick={() => dialog.current!.close()}>
          {words.close}
        </button>
      </header>
      <AnswerList id={id} groups={groups} active={active} onChoose={choose} />
      {isAsked && answers.length === 0 && <p className="search-nothing">{words.nothing}</p>}
      {!isAsked && <p className="search-nothing">{words.lead}</p>}
      {!hasEventEntries(timeline) && <p className="search-nothing">{words.tooMany(mostEvents)}</p>}
      <p className="unseen" role="status">
        {isAsked && words.found(total)}
      </p>
    </dialog>
  )
}
