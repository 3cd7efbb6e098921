import { useEffect, useState } from "react"
import type { Frame } from "../timeline/frameAt.ts"
import { useFrame } from "./ViewerContext.tsx"

/** How long a moment must rest before what is read at leisure follows it, in milliseconds. */
const rest = 120

/**
 * The frame of the moment once it rests: what is long to read need not be written at each step of a
 * drag, and the map moves the lighter for it.
 */
export function useRestedFrame(): Frame {
  const frame = useFrame()
  const [rested, setRested] = useState(frame)
  useEffect(() => {
    if (frame === rested) return
    const timer = setTimeout(() => setRested(frame), rest)
    return () => clearTimeout(timer)
  }, [frame, rested])
  return rested
}
