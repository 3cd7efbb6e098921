import { type ReactNode, useDeferredValue, useEffect, useState } from "react"
import { useChoice } from "../state/ViewerContext.tsx"
import { useWords } from "../words/LangContext.tsx"
import { MomentList, type TerritoryView } from "./MomentList.tsx"
import { HasChosenContext } from "./useHeadingFocus.ts"
import "./Details.css"

// What is read of one thing comes once the page is there, and before anybody can have chosen.
const load = () => import("./ChosenPanel.tsx")
type Room = Awaited<ReturnType<typeof load>>

interface Props {
  /** Whose view of territory is drawn, where the history has one of its own. */
  readonly territory: TerritoryView | undefined
  /** What stands above: how the history is told. */
  readonly children?: ReactNode
}

/** By when the map has what it needs of the network, in milliseconds. */
const afterTheMap = 2000

/** What was chosen, read in full; with nothing chosen, the events of the moment. */
export function Details({ territory, children }: Props) {
  const words = useWords()
  const selection = useChoice((choice) => choice.selection)
  const [first] = useState(selection)
  // The list is long to write: the map begins before it.
  const isMapBegun = useDeferredValue(true, false)
  const [room, setRoom] = useState<Partial<Room>>()
  const { ChosenPanel, SheetGrip } = room ?? {}
  useEffect(() => {
    const come = () => load().then(setRoom, () => setRoom({}))
    const timer = setTimeout(come, selection ? 0 : afterTheMap)
    return () => clearTimeout(timer)
  }, [selection])
  return (
    <aside
      className="details"
      tabIndex={-1}
      aria-label={words.details}
      aria-busy={selection && !room ? true : undefined}
    >
      {SheetGrip && <SheetGrip />}
      {children}
      <HasChosenContext value={selection !== first}>
        {selection
          ? ChosenPanel && <ChosenPanel selection={selection} />
          : isMapBegun && <MomentList territory={territory} />}
      </HasChosenContext>
    </aside>
  )
}
