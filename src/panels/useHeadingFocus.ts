import { createContext, useContext, useEffect, useRef } from "react"

/** Whether the reader has chosen anything yet: before that no panel may take the focus. */
export const HasChosenContext = createContext(false)

/**
 * A heading that takes the focus when its panel takes the place of the one in which the focus was:
 * without it the focus would be lost with the button that was pressed.
 */
export function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null)
  const hasChosen = useContext(HasChosenContext)
  const mayTake = useRef(hasChosen)
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    // Nor is it ours to take while the reader is in the page around a frame.
    if (mayTake.current && isLost && isOurs()) heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}

/** A page by itself may always take the focus; a framed one only where the reader is in it. */
const isOurs = () => window.parent === window || document.hasFocus()
