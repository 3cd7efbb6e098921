import { useState } from "react"
import { useViewer } from "../state/ViewerContext.tsx"
import { detailOf } from "../timeline/createTimeline.ts"
import { EventItem } from "./EventItem.tsx"
import { late } from "./late.tsx"
import "./EventList.css"

// Only a list that is too long to be read has more.
const MoreEvents = late(async () => (await import("./MoreEvents.tsx")).MoreEvents)

/** As many as are listed at first, and as come when more are wanted. */
const some = 100

/** Events (column indices) in a list, of many the first, and the way to more. */
export function EventList({ events }: { readonly events: readonly number[] }) {
  const { timeline } = useViewer()
  const first = events[0]
  const [wish, setWish] = useState({ first, count: some })
  // Another list begins anew.
  const count = wish.first === first ? wish.count : some
  return (
    <>
      <ol className="events">
        {events.slice(0, count).map((event) => (
          <EventItem key={event} event={detailOf(timeline, event)} />
        ))}
      </ol>
      {events.length > count && (
        <MoreEvents
          listed={count}
          total={events.length}
          more={some}
          onMore={() => setWish({ first, count: count + some })}
        />
      )}
    </>
  )
}
