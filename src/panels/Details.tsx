import { type ReactNode, useState } from "react"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { indexOfEvent } from "../timeline/createTimeline.ts"
import { useWords } from "../words/LangContext.tsx"
import { ActorPanel } from "./ActorPanel.tsx"
import { CountryPanel } from "./CountryPanel.tsx"
import { EventPanel } from "./EventPanel.tsx"
import { MomentList, type TerritoryView } from "./MomentList.tsx"
import { HasChosenContext } from "./useHeadingFocus.ts"

interface Props {
  /** Whose view of territory is drawn, where the history has one of its own. */
  readonly territory: TerritoryView | undefined
  /** What stands above: how the history is told. */
  readonly children?: ReactNode
}

/** What was chosen, read in full; with nothing chosen, the events of the moment. */
export function Details({ territory, children }: Props) {
  const words = useWords()
  const selection = useChoice((choice) => choice.selection)
  const [first] = useState(selection)
  return (
    <aside className="details" tabIndex={-1} aria-label={words.details}>
      {children}
      <HasChosenContext value={selection !== first}>
        <Chosen territory={territory} />
      </HasChosenContext>
    </aside>
  )
}

function Chosen({ territory }: Pick<Props, "territory">) {
  const { timeline } = useViewer()
  const selection = useChoice((choice) => choice.selection)
  switch (selection?.kind) {
    case undefined:
      return <MomentList territory={territory} />
    case "country":
      return <CountryPanel key={selection.code} code={selection.code} />
    case "actor":
      return <ActorPanel key={selection.id} id={selection.id} />
    case "event":
      return <EventPanel key={selection.id} index={indexOfEvent(timeline, selection.id)} />
  }
}
