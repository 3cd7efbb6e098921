import { type RefObject, useLayoutEffect, useState } from "react"

/** How large an element is inside, in CSS pixels; 0 until it is known. */
export function useSize(element: RefObject<Element | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setSize(entry!.contentRect))
    observer.observe(element.current!)
    return () => observer.disconnect()
  }, [element])
  return size
}
