import type { Selection } from "../state/Selection.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { indexOfEvent } from "../timeline/createTimeline.ts"
import { ActorPanel } from "./ActorPanel.tsx"
import { CountryPanel } from "./CountryPanel.tsx"
import { EventPanel } from "./EventPanel.tsx"

// It travels with what is read.
export { SheetGrip } from "./SheetGrip.tsx"

interface Props {
  readonly selection: Selection
}

/** What was chosen, read in full: a country, an organisation or an event. */
export function ChosenPanel({ selection }: Props) {
  const { timeline } = useViewer()
  switch (selection.kind) {
    case "country":
      return <CountryPanel key={selection.code} code={selection.code} />
    case "actor":
      return <ActorPanel key={selection.id} id={selection.id} />
    case "event":
      return <EventPanel key={selection.id} index={indexOfEvent(timeline, selection.id)} />
  }
}
