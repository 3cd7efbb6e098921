import { memo, useEffect, useRef, useState } from "react"
import { useViewer } from "../state/ViewerContext.tsx"
import { detailOf } from "../timeline/createTimeline.ts"
import { useWords } from "../words/LangContext.tsx"
import { EventItem } from "./EventItem.tsx"

/** So many are written at once; who reads on to their end gets as many again. */
const batch = 100

interface Props {
  /** Column indices. */
  readonly events: readonly number[]
}

/** Events in a list, which begins with the first of many; the rest come as they are read, or all when asked for. */
export const EventList = memo(function EventList({ events }: Props) {
  const { timeline } = useViewer()
  const words = useWords()
  const [written, setWritten] = useState(batch)
  const end = useRef<HTMLButtonElement>(null)
  const rest = events.length - written

  useEffect(() => {
    if (rest <= 0) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry!.isIntersecting) setWritten(written + batch)
      },
      { rootMargin: "50%" },
    )
    observer.observe(end.current!)
    return () => observer.disconnect()
  }, [rest, written])

  return (
    <>
      <ol className="events">
        {events.slice(0, written).map((event) => (
          <EventItem key={event} event={detailOf(timeline, event)} />
        ))}
      </ol>
      {rest > 0 && (
        <button
          type="button"
          className="link"
          ref={end}
          onClick={() => setWritten(Number.POSITIVE_INFINITY)}
        >
          {`${words.events} +${rest}`}
        </button>
      )}
    </>
  )
})
