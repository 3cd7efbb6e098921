import { useEffect } from "react"
import { startPlayback } from "../state/playback.ts"
import { useViewer } from "../state/ViewerContext.tsx"

/** The clock, as long as it is there: it moves the moment. */
export function Clock() {
  const viewer = useViewer()
  useEffect(() => startPlayback(viewer), [viewer])
  return null
}
