import { civilOf, dayOf } from "../../calendar/day.ts"
import { textIn } from "../../dataset/Dataset.ts"
import { choiceOf } from "../../state/choiceOf.ts"
import type { Choice } from "../../state/createViewer.ts"
import { type Look, lookOf } from "../../state/queryOf.ts"
import type { Timeline } from "../../timeline/Timeline.ts"
import { momentInWords } from "../../words/dateInWords.ts"
import type { Lang } from "../../words/wordsIn.ts"
import type { Scene } from "./filmPlan.ts"

/** What a film shows: the steps, each year of a span with its last, or the present moment. */
export type Subject =
  | { readonly kind: "steps" }
  | { readonly kind: "years"; readonly from: number; readonly to: number }
  | { readonly kind: "moment" }

export interface SceneOptions {
  readonly subject: Subject
  /** How long each step, year or moment is shown, in seconds; a step and a moment for at least 2. */
  readonly seconds: number
  readonly lang: Lang
  /** A card with the title before, and one with the sources after. */
  readonly cards: boolean
}

/** How long arcs fly and a camera moves, in seconds, where there is time. */
const flightTime = 1.4
const moveTime = 1
/** How long a card stands, in seconds. */
export const cardTime = 2
const leastStep = 2

/** The scenes of a film about a viewer's timeline, from what the viewer chose. */
export function scenesOf(
  timeline: Timeline,
  chosen: Choice,
  { subject, seconds, lang, cards }: SceneOptions,
): Scene[] {
  const { dataset } = timeline
  const title = textIn(dataset.title, lang).text
  const scenes =
    subject.kind === "steps"
      ? chosen.steps.map(({ id, title, text }): Scene => {
          const { choice } = choiceOf(timeline, { step: id }, chosen.steps)
          return mapScene(choice, Math.max(seconds, leastStep), {
            title: textIn(title, lang).text,
            moment: momentInWords(choice.moment, lang),
            ...(text !== undefined && { sentence: textIn(text, lang).text }),
          })
        })
      : subject.kind === "years"
        ? yearsOf(subject).map((year): Scene => {
            const moment = { start: dayOf(year), end: dayOf(year + 1) }
            const choice = { ...chosen, moment, step: undefined }
            return mapScene(choice, seconds, { title, moment: momentInWords(moment, lang) })
          })
        : [
            mapScene(chosen, Math.max(seconds, leastStep), {
              title,
              moment: momentInWords(chosen.moment, lang),
            }),
          ]
  if (!cards) return scenes
  return [{ kind: "title", seconds: cardTime }, ...scenes, { kind: "end", seconds: cardTime }]
}

type View = Look & Pick<Choice, "selection" | "projection" | "step" | "camera">

function mapScene(
  view: View,
  seconds: number,
  words: Extract<Scene, { kind: "map" }>["words"],
): Scene {
  const { selection, projection, step, camera } = view
  return {
    kind: "map",
    seconds,
    choice: { ...lookOf(view), selection, projection, step },
    ...(camera && { camera }),
    flight: Math.min(flightTime, seconds * 0.9),
    move: Math.min(moveTime, seconds * 0.9),
    words,
  }
}

const yearsOf = ({ from, to }: { readonly from: number; readonly to: number }) =>
  Array.from({ length: Math.max(to - from + 1, 0) }, (_, i) => from + i)

/** The first and the last year of a timeline. */
export const yearsIn = ({ extent }: Timeline): { readonly from: number; readonly to: number } => ({
  from: civilOf(extent.start).year,
  to: civilOf(extent.end - 1).year,
})
