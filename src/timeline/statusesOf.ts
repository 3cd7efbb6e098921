import type { Status } from "../dataset/Dataset.ts"
import type { Timeline } from "./Timeline.ts"

/** The statuses that some party ever has to the centre, in the dataset's order: only they are drawn. */
export function statusesOf({ dataset, changes }: Timeline): readonly Status[] {
  const used = new Set([...changes.values()].flat().map(({ status }) => status))
  return [...dataset.statuses.values()].filter(({ id }) => used.has(id))
}
