import { certaintyIn } from "./certainty.ts"
import type { Frame } from "./frameAt.ts"
import type { Timeline } from "./Timeline.ts"

/**
 * The events (column indices) of a frame that have an arc between the same two places as an event, in
 * either direction; itself is not among them.
 */
export function alongside({ arcs, arcSpansIn }: Timeline, frame: Frame, event: number): number[] {
  const rows: number[] = []
  for (const { first, last } of arcSpansIn(frame.window))
    for (let arc = first; arc < last; arc++) rows.push(arc)
  const ends = ({ ends }: typeof arcs, arc: number) => ends.subarray(4 * arc, 4 * arc + 4)
  const keyOf = (arc: number) => {
    const [lng0, lat0, lng1, lat1] = ends(arcs, arc)
    return [`${lng0} ${lat0}`, `${lng1} ${lat1}`].sort().join()
  }
  const own = new Set(rows.filter((arc) => arcs.event[arc] === event).map(keyOf))
  if (own.size === 0) return []
  const others = rows.filter((arc) => {
    const certainty = certaintyIn(arcs, arc, frame.window)
    const isDrawn =
      certainty === "certain" || (certainty === "possible" && frame.query.reading !== "certain")
    return isDrawn && arcs.event[arc] !== event && own.has(keyOf(arc))
  })
  return [...new Set(others.map((arc) => arcs.event[arc]!))]
}
