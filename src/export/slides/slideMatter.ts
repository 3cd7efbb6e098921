import type { Step } from "../../dataset/Dataset.ts"
import type { Theme } from "../../theme/palettes.ts"
import type { Timeline } from "../../timeline/Timeline.ts"
import type { Lang } from "../../words/wordsIn.ts"
import { legendOf } from "../legendOf.ts"
import type { SlideMatter } from "./planSlides.ts"
import type { SlideForm } from "./slideForms.ts"
import { bibliographyOf, toldSteps } from "./toldSteps.ts"

export interface SlideOptions {
  readonly lang: Lang
  readonly theme: Theme
  readonly form: SlideForm
  readonly withNotes: boolean
  /** Whether territory is as the history has it, and not as held on the day. */
  readonly hasOwnTerritory: boolean
  /** Where the map can be found; empty where nowhere. */
  readonly address: string
}

/** What the slides, or the handout, of a history are made of. */
export function slideMatter(
  timeline: Timeline,
  steps: readonly Step[],
  { theme, hasOwnTerritory, ...options }: SlideOptions,
): SlideMatter {
  const { lang } = options
  const told = toldSteps(timeline, steps, lang, hasOwnTerritory)
  return {
    ...options,
    dataset: timeline.dataset,
    steps: told,
    bibliography: bibliographyOf(timeline, told, lang),
    legend: legendOf(timeline, lang, theme),
    boundaries: told[0]?.boundaries ?? "",
  }
}
