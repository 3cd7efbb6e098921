import { useMemo } from "react"
import { useChoice, useFrame, useViewer } from "../state/ViewerContext.tsx"
import { frameAt } from "../timeline/frameAt.ts"

/** How many events are possible in the moment, whether they are shown or not. */
export function usePossibleCount(): number {
  const { timeline } = useViewer()
  const frame = useFrame()
  return useMemo(() => {
    const { moment, reading } = frame.query
    const whole = reading === "as-is" ? frame : frameAt(timeline, { moment, reading: "as-is" })
    return whole.possible.length
  }, [timeline, frame])
}

/** How many events are possible in the moment and left out because the reader wants what is certain. */
export function useHiddenCount(): number {
  const count = usePossibleCount()
  return useChoice((choice) => choice.reading) === "certain" ? count : 0
}
