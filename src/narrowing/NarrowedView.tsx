import { useChoice } from "../state/ViewerContext.tsx"
import { ComparisonList } from "./ComparisonList.tsx"
import { NarrowedBar } from "./NarrowedBar.tsx"

/** What is said where not all of a history is seen, or two of its moments are compared. */
export function NarrowedView() {
  const isChosen = useChoice(({ selection }) => selection !== undefined)
  return (
    <>
      <NarrowedBar />
      {!isChosen && <ComparisonList />}
    </>
  )
}
