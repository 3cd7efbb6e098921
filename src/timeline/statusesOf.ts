import type { Status } from "../dataset/Dataset.ts"
import { statusOf } from "./createTimeline.ts"
import type { Timeline } from "./Timeline.ts"

const known = new WeakMap<Timeline["changes"], readonly Status[]>()

/** The statuses that some party is ever seen to have to the centre, in the dataset's order: only they are drawn. */
export function statusesOf(timeline: Timeline): readonly Status[] {
  const before = known.get(timeline.changes)
  if (before) return before
  const used = new Set<string | undefined>()
  const { size } = timeline.dataset.statuses
  for (const { events } of timeline.changes.values())
    for (let i = 0; i < events.length && used.size < size; i++)
      used.add(statusOf(timeline, events[i]!))
  const only = timeline.narrowed?.filter.status
  const statuses = [...timeline.dataset.statuses.values()].filter(
    ({ id }) => used.has(id) && (only?.includes(id) ?? true),
  )
  known.set(timeline.changes, statuses)
  return statuses
}
