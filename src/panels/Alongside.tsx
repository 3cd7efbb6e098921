import { useMemo } from "react"
import { useRestedFrame } from "../state/useRestedFrame.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { alongside } from "../timeline/alongside.ts"
import { detailOf } from "../timeline/createTimeline.ts"
import { useLang } from "../words/LangContext.tsx"
import { pointingWords } from "../words/pointing.ts"
import { EventItem } from "./EventItem.tsx"

/** So many are listed. */
const most = 50

/** The other events of the moment whose arcs lie beside those of an event: what its sum holds. */
export function Alongside({ index }: { readonly index: number }) {
  const { timeline } = useViewer()
  const frame = useRestedFrame()
  const words = pointingWords(useLang())
  const events = useMemo(() => alongside(timeline, frame, index), [timeline, frame, index])
  if (events.length === 0) return null
  return (
    <>
      <h3>{words.alongside}</h3>
      <ul className="events">
        {events.slice(0, most).map((event) => (
          <EventItem key={event} event={detailOf(timeline, event)} />
        ))}
      </ul>
      {events.length > most && <p>{words.more(events.length - most)}</p>}
    </>
  )
}
