import {
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  useDeferredValue,
  useEffect,
  useState,
} from "react"
import { useChoice } from "../state/ViewerContext.tsx"
import { useWords } from "../words/LangContext.tsx"
import { MomentList, type TerritoryView } from "./MomentList.tsx"
import { HasChosenContext } from "./useHeadingFocus.ts"
import "./Details.css"

// What is read of one thing comes once the page is there, and before anybody can have chosen.
const loadChosen = () => import("./ChosenPanel.tsx").then((room) => ({ default: room.ChosenPanel }))
const ChosenPanel = lazy(loadChosen)

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
  const [Grip, setGrip] = useState<ComponentType>()
  useEffect(() => {
    const timer = setTimeout(() => {
      loadChosen().catch(() => {})
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
          <Suspense fallback={null}>
            <ChosenPanel selection={selection} />
          </Suspense>
        ) : (
          isMapBegun && <MomentList territory={territory} />
        )}
      </HasChosenContext>
    </aside>
  )
}
