import { type PointerEvent, useEffect, useRef, useState } from "react"
import { useChoice } from "../state/ViewerContext.tsx"
import { useLang } from "../words/LangContext.tsx"
import { sheetWords } from "../words/sheet.ts"

/** How far the sheet is drawn over the map: its grip alone, half of the map, or the whole page. */
type Height = "closed" | "half" | "whole"

/**
 * What moves the sheet on which a small screen shows the details: two buttons, and a bar to drag. The
 * page's style sheet does the rest, and does without it where there is room.
 */
export function SheetGrip() {
  const words = sheetWords(useLang())
  const selection = useChoice((choice) => choice.selection)
  const step = useChoice((choice) => choice.step)
  const [height, setHeight] = useState<Height>("half")
  const grip = useRef<HTMLDivElement>(null)
  const toggle = () => setHeight(height === "closed" ? "half" : "closed")

  useEffect(() => {
    const page = pageOf(grip.current!)
    page.dataset.sheet = height
    return () => {
      delete page.dataset.sheet
    }
  }, [height])

  // What is chosen or told is shown.
  useEffect(() => {
    if (selection || step) setHeight(opened)
  }, [selection, step])

  // The link that skips the map leads to the details, not to a closed sheet.
  useEffect(() => {
    const details = grip.current!.parentElement!
    const open = (event: FocusEvent) => {
      if (event.target === details) setHeight(opened)
    }
    details.addEventListener("focus", open)
    return () => details.removeEventListener("focus", open)
  }, [])

  return (
    <div className="sheet-grip" ref={grip}>
      <button type="button" aria-expanded={height !== "closed"} onClick={toggle}>
        {height === "closed" ? words.show : words.hide}
      </button>
      {/* The buttons do the same for who does not drag. */}
      <div
        className="sheet-bar"
        onPointerDown={(event) => drag(event, setHeight, toggle)}
        aria-hidden="true"
      />
      <button type="button" onClick={() => setHeight(height === "whole" ? "half" : "whole")}>
        {height === "whole" ? words.back : words.whole}
      </button>
    </div>
  )
}

const opened = (height: Height): Height => (height === "closed" ? "half" : height)

const pageOf = (element: HTMLElement) => element.closest<HTMLElement>(".page")!

/** A press that moves less than this is a tap, in CSS pixels. */
const still = 6

/** Follows the pointer until it lets go, and then rests at the nearest height; a tap toggles. */
function drag(
  { currentTarget: bar, pointerId, clientY: start }: PointerEvent<HTMLElement>,
  rest: (height: Height) => void,
  tap: () => void,
) {
  const page = pageOf(bar)
  const sheet = bar.closest<HTMLElement>(".details")!
  const from = sheet.offsetHeight
  const room = page.querySelector<HTMLElement>(".footer")!.offsetTop
  let height = from
  const end = new AbortController()
  const on = (type: string, act: (event: globalThis.PointerEvent) => void) =>
    bar.addEventListener(type, act as EventListener, { signal: end.signal })
  bar.setPointerCapture(pointerId)
  on("pointermove", (event) => {
    height = Math.max(0, Math.min(room, from + start - event.clientY))
    page.style.setProperty("--sheet", `${height}px`)
  })
  const stop = (settle: () => void) => () => {
    end.abort()
    page.style.removeProperty("--sheet")
    settle()
  }
  on(
    "pointercancel",
    stop(() => {}),
  )
  on(
    "pointerup",
    stop(() => {
      if (Math.abs(height - from) < still) return tap()
      const share = height / room
      rest(share < 0.2 ? "closed" : share < 0.6 ? "half" : "whole")
    }),
  )
}
