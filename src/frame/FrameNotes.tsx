import { useStore } from "zustand"
import { Legend } from "../panels/Legend.tsx"
import { Said } from "../panels/Said.tsx"
import type { Session } from "../state/createSession.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { framingWords } from "../words/framing.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { FullViewLink } from "./FullViewLink.tsx"

/** What stands around the map of a whole page, for one that is framed: legend, sources, boundaries. */
export function FrameNotes({ session }: { readonly session: Session }) {
  const { dataset } = useViewer().timeline
  const words = useWords()
  const own = framingWords(useLang())
  const isOwn = useStore(session.store, ({ territory }) => territory === "history")
  return (
    <section className="frame-notes" aria-label={own.about}>
      <h2>
        <Said text={dataset.title} />
      </h2>
      <Legend />
      <p>
        {own.source}
        {words.colon}
        {[...dataset.sources.values()].map(({ id, title }, i) => (
          <span key={id}>
            {i > 0 && words.list}
            <Said text={title} />
          </span>
        ))}
      </p>
      <p>
        {isOwn ? words.territoryOfHistory : words.territoryOfTable}
        {words.gap}
        {words.boundaries}
      </p>
      <FullViewLink session={session} />
    </section>
  )
}
