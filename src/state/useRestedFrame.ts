import { useEffect, useState } from "react"
import type { Frame } from "../timeline/frameAt.ts"
import { useFrame, useViewer } from "./ViewerContext.tsx"

/** How long a moment must rest before what is read at leisure follows it, in milliseconds. */
const rest = 120

/**
 * The frame of the moment once it rests: what is long to read need not be written at each step of a
 * drag, and the map moves the lighter for it.
 */
export function useRestedFrame(): Frame {
  const viewer = useViewer()
  const frame = useFrame()
  const [rested, setRested] = useState({ frame, viewer })
  // A frame means nothing in another history.
  const isOfViewer = rested.viewer === viewer
  useEffect(() => {
    if (frame === rested.frame) return
    const timer = setTimeout(() => setRested({ frame, viewer }), isOfViewer ? rest : 0)
    return () => clearTimeout(timer)
  }, [frame, viewer, rested, isOfViewer])
  return isOfViewer ? rested.frame : frame
}
