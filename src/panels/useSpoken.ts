import { useEffect, useRef, useState } from "react"

/** How long a pointer must rest on a thing before it is spoken, and from one message to the next, in milliseconds. */
const rest = 400
const pause = 1000

/** A text for a live region: what is passed over quickly is not said, and nothing twice a second. */
export function useSpoken(text: string): string {
  const [spoken, setSpoken] = useState("")
  const last = useRef(-pause)
  useEffect(() => {
    const wait = Math.max(rest, last.current + pause - performance.now())
    const timer = setTimeout(() => {
      if (text !== "") last.current = performance.now()
      setSpoken(text)
    }, wait)
    return () => clearTimeout(timer)
  }, [text])
  return spoken
}
