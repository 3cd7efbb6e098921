import type { ReactNode } from "react"
import { useViewer } from "../state/ViewerContext.tsx"
import { useWords } from "../words/LangContext.tsx"
import { useHeadingFocus } from "./useHeadingFocus.ts"
import "./Panel.css"

interface Props {
  readonly title: ReactNode
  readonly lead?: ReactNode
  readonly children: ReactNode
}

/** The details of what was chosen, with a way back to the list of the moment. */
export function Panel({ title, lead, children }: Props) {
  const { actions } = useViewer()
  const words = useWords()
  const heading = useHeadingFocus()
  return (
    <article className="panel">
      <header>
        <button type="button" className="close" onClick={() => actions.select(undefined)}>
          {words.close}
        </button>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {lead !== undefined && <p className="lead">{lead}</p>}
      </header>
      {children}
    </article>
  )
}
