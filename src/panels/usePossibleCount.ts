import { useMemo } from "react"
import { useRestedFrame } from "../state/useRestedFrame.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { frameAt } from "../timeline/frameAt.ts"

/** How many events are possible in the moment, whether they are shown or not. */
export function usePossibleCount(): number {
  const { timeline } = useViewer()
  const frame = useRestedFrame()
  return useMemo(() => {
    const { query } = frame
    if (query.reading === "as-is") return frame.possible.length
    return frameAt(timeline, { ...query, reading: "as-is" }).possible.length
  }, [timeline, frame])
}

/** How many events are possible in the moment and left out because the reader wants what is certain. */
export function useHiddenCount(): number {
  const count = usePossibleCount()
  return useRestedFrame().query.reading === "certain" ? count : 0
}
