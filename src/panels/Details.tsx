import { type ComponentType, type ReactNode, useDeferredValue, useEffect, useState } from "react"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { useWords } from "../words/LangContext.tsx"
import { late } from "./late.tsx"
import { MomentList } from "./MomentList.tsx"
import { HasChosenContext } from "./useHeadingFocus.ts"
import "./Details.css"

// What is read of one thing comes once the page is there, and before anybody can have chosen.
const loadChosen = async () => (await import("./ChosenPanel.tsx")).ChosenPanel
const ChosenPanel = late(loadChosen)

interface Props {
  /** What stands above: how the history is told. */
  readonly children?: ReactNode
}

/** By when the map has what it needs of the network, in milliseconds. */
const afterTheMap = 2000

/** What was chosen, read in full; with nothing chosen, the events of the moment. */
export function Details({ children }: Props) {
  const words = useWords()
  const { actions } = useViewer()
  const selection = useChoice((choice) => choice.selection)
  const [first] = useState(selection)
  // The list is long to write: the map begins before it.
  const isMapBegun = useDeferredValue(true, false)
  const [Grip, setGrip] = useState<ComponentType>()
  useEffect(() => {
    const timer = setTimeout(() => {
      loadChosen().catch(() => {})
      import("./Clock.tsx").catch(() => {})
      import("./SheetGrip.tsx").then(
        (room) => setGrip(() => room.SheetGrip),
        () => {},
      )
    }, afterTheMap)
    return () => clearTimeout(timer)
  }, [])
  return (
    <aside className="details" tabIndex={-1} aria-label={words.details}>
      {Grip && <Grip />}
      {children}
      <HasChosenContext value={selection !== first}>
        {selection ? (
          <ChosenPanel selection={selection} onMissing={() => actions.select(undefined)} />
        ) : (
          isMapBegun && <MomentList />
        )}
      </HasChosenContext>
    </aside>
  )
}
