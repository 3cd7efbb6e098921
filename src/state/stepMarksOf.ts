import { overlaps } from "../calendar/day.ts"
import type { Step } from "../dataset/Dataset.ts"
import { decodeState } from "../protocol/decodeState.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { type Grain, indexOfMoment, readMoment } from "./moments.ts"

/** The steps that are told at one moment of the bar. */
export interface StepMark {
  readonly index: number
  readonly steps: readonly Step[]
}

/** Where the steps of a history stand on its bar; those that name no time, or one outside of it, nowhere. */
export function stepMarksOf(
  { extent }: Timeline,
  steps: readonly Step[],
  grain: Grain,
): readonly StepMark[] {
  const marks = new Map<number, Step[]>()
  for (const step of steps) {
    const time = readMoment(decodeState(step.state).state.t ?? "")
    if (!time || !overlaps(time.moment, extent)) continue
    const index = indexOfMoment(extent, grain, Math.max(time.moment.start, extent.start))
    marks.set(index, [...(marks.get(index) ?? []), step])
  }
  return [...marks].map(([index, steps]) => ({ index, steps })).sort((a, b) => a.index - b.index)
}
