import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from "react"
import { useViewer } from "../state/ViewerContext.tsx"
import { facets } from "../timeline/Narrowing.ts"
import { facetCounts } from "../timeline/narrowed.ts"
import { useLang } from "../words/LangContext.tsx"
import { narrowingWords } from "../words/narrowing.ts"
import { CentreField } from "./CentreField.tsx"
import { CompareField } from "./CompareField.tsx"
import { FacetField } from "./FacetField.tsx"
import "./NarrowingPanel.css"

interface Props {
  readonly onClose: () => void
}

/** What of the history is seen, beside the map that follows: the centre, six facets, and a comparison. */
export function NarrowingPanel({ onClose }: Props) {
  const { history, timeline } = useViewer()
  const words = narrowingWords(useLang())
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const counts = useMemo(() => facetCounts(timeline), [timeline])
  const all = useMemo(() => facetCounts(history), [history])
  useEffect(() => {
    const opener = document.activeElement as HTMLElement
    heading.current!.focus()
    return () => {
      // It goes with the panel, unless the hand has it elsewhere.
      if (document.activeElement === document.body) opener.focus()
    }
  }, [])
  const close = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose()
  }
  return (
    <section className="narrowing" aria-labelledby={id} onKeyDown={close}>
      <header>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {words.heading}
        </h2>
        <button type="button" className="link" onClick={onClose}>
          {words.close}
        </button>
      </header>
      <CompareField />
      <CentreField />
      {facets.map((facet) => (
        <FacetField key={facet} facet={facet} counts={counts[facet]} all={all[facet]} />
      ))}
      <p>{words.counted}</p>
    </section>
  )
}
