import type { Status } from "../dataset/Dataset.ts"
import type { Timeline } from "./Timeline.ts"

/** The statuses that some party is ever seen to have to the centre, in the dataset's order: only they are drawn. */
export function statusesOf({ dataset, changes, narrowed }: Timeline): readonly Status[] {
  const only = narrowed?.filter.status
  const used = new Set([...changes.values()].flat().map(({ status }) => status))
  return [...dataset.statuses.values()].filter(
    ({ id }) => used.has(id) && (only?.includes(id) ?? true),
  )
}
