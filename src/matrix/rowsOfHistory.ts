import { type MatrixRow, matrixOf } from "../timeline/matrixOf.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import type { MatrixMoments } from "./momentsOfMatrix.ts"

const known = new WeakMap<Timeline, Map<string, readonly MatrixRow[]>>()

/** The rows of a whole history by these moments, computed once. */
export function rowsOfHistory(timeline: Timeline, { moments, grain }: MatrixMoments) {
  const ofTimeline = known.get(timeline) ?? new Map<string, readonly MatrixRow[]>()
  known.set(timeline, ofTimeline)
  const rows = ofTimeline.get(grain) ?? matrixOf(timeline, moments)
  ofTimeline.set(grain, rows)
  return rows
}
