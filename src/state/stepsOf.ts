import type { Step } from "../dataset/Dataset.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import type { Lang } from "../words/wordsIn.ts"
import { stepsByYear } from "./stepsByYear.ts"

/** The steps that are told: a history's own, else one a year with events, named in these languages. */
export const stepsOf = (
  timeline: Timeline,
  own: readonly Step[],
  languages: readonly Lang[],
): readonly Step[] => (own.length > 0 ? own : stepsByYear(timeline, languages))
