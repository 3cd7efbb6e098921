import { useMemo } from "react"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { frameAt } from "../timeline/frameAt.ts"

/** How many events are possible in the moment, whether they are shown or not. */
export function usePossibleCount(): number {
  const { timeline } = useViewer()
  const moment = useChoice((choice) => choice.moment)
  return useMemo(
    () => frameAt(timeline, { moment, reading: "as-is" }).possible.length,
    [timeline, moment],
  )
}

/** How many events are possible in the moment and left out because the reader wants what is certain. */
export function useHiddenCount(): number {
  const count = usePossibleCount()
  return useChoice((choice) => choice.reading) === "certain" ? count : 0
}
