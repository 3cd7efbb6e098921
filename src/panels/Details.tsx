import { type ReactNode, useContext, useDeferredValue, useEffect, useState } from "react"
import { useChoice } from "../state/ViewerContext.tsx"
import { useWords } from "../words/LangContext.tsx"
import { MissingContext } from "./late.tsx"
import { MomentList } from "./MomentList.tsx"
import { HasChosenContext } from "./useHeadingFocus.ts"
import "./Details.css"

// What is read of one thing comes once the page is there, and before anybody can have chosen.
const load = () => import("./ChosenPanel.tsx")
type Room = Awaited<ReturnType<typeof load>>

interface Props {
  /** What stands above: how the history is told. */
  readonly children?: ReactNode
}

/** By when the map has what it needs of the network, in milliseconds. */
const afterTheMap = 2000

/** What was chosen, read in full; with nothing chosen, the events of the moment. */
export function Details({ children }: Props) {
  const words = useWords()
  const selection = useChoice((choice) => choice.selection)
  const [first] = useState(selection)
  // The list is long to write: the map begins before it.
  const isMapBegun = useDeferredValue(true, false)
  const [room, setRoom] = useState<Partial<Room>>()
  const { ChosenPanel, SheetGrip } = room ?? {}
  const tellMissing = useContext(MissingContext)
  useEffect(() => {
    const come = async () => {
      try {
        setRoom(await load())
        await import("./Clock.tsx")
      } catch {
        // It is asked for again when something else is chosen.
        setRoom((known) => known ?? {})
        if (selection) tellMissing()
      }
    }
    const timer = setTimeout(come, selection ? 0 : afterTheMap)
    return () => clearTimeout(timer)
  }, [selection, tellMissing])
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
          : isMapBegun && <MomentList />}
      </HasChosenContext>
    </aside>
  )
}
