import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { indexOfEvent } from "../timeline/createTimeline.ts"
import { useWords } from "../words/LangContext.tsx"
import { ActorPanel } from "./ActorPanel.tsx"
import { CountryPanel } from "./CountryPanel.tsx"
import { EventPanel } from "./EventPanel.tsx"
import { MomentList } from "./MomentList.tsx"

/** What was chosen, read in full; with nothing chosen, the events of the moment. */
export function Details() {
  const words = useWords()
  return (
    <aside className="details" aria-label={words.details}>
      <Chosen />
    </aside>
  )
}

function Chosen() {
  const { timeline } = useViewer()
  const selection = useChoice((choice) => choice.selection)
  switch (selection?.kind) {
    case undefined:
      return <MomentList />
    case "country":
      return <CountryPanel key={selection.code} code={selection.code} />
    case "actor":
      return <ActorPanel key={selection.id} id={selection.id} />
    case "event":
      return <EventPanel key={selection.id} index={indexOfEvent(timeline, selection.id)} />
  }
}
