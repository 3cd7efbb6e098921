import { type Step, textIn } from "../dataset/Dataset.ts"
import { encodeState } from "../protocol/encodeState.ts"
import { stateOf } from "../state/choiceOf.ts"
import type { Viewer } from "../state/createViewer.ts"
import { detailOf, indexOfEvent } from "../timeline/createTimeline.ts"
import { momentInWords } from "../words/dateInWords.ts"
import { partyName } from "../words/partyName.ts"
import { type Lang, languagesHere, wordsIn } from "../words/wordsIn.ts"

/** The schema's bound of a step's state, in characters. */
const longestState = 2000
const longestId = 80

/** What the viewer sees, as a step's state: not how it is told, played or dressed. */
export function viewAsState(viewer: Viewer): string {
  const { step: _step, speed: _speed, panel, reading, ...view } = stateOf(viewer)
  // The day at which what is uncertain is played is one for all steps.
  const own = viewer.timeline.playedAt === "bounds" && reading ? { reading } : {}
  // The table stands in the map's place; all at a glance only lies above it.
  const shown = panel === "table" ? { panel } : {}
  return encodeState({ ...view, ...own, ...shown }).slice(0, longestState)
}

/** A new step of what the viewer sees, named after it in every language that is here, with an id of its own. */
export function captureStep(viewer: Viewer, steps: readonly Step[]): Step {
  const title = Object.fromEntries(languagesHere().map((lang) => [lang, titleOf(viewer, lang)]))
  return {
    id: freeId(title.en ?? "", steps),
    title,
    state: viewAsState(viewer),
    cites: [],
  }
}

function titleOf({ timeline, store }: Viewer, lang: Lang): string {
  const { moment, selection } = store.getState()
  const when = momentInWords(moment, lang)
  if (!selection) return when
  if (selection.kind === "event")
    return textIn(detailOf(timeline, indexOfEvent(timeline, selection.id)).title, lang).text
  const party = selection.kind === "country" ? selection.code : selection.id
  const name = partyName(timeline, party, moment.end - 1, lang)
  return name + wordsIn(lang).comma + when
}

/** An id that no step has: the title in small letters, else the step's number. */
export function freeId(title: string, steps: readonly Step[]): string {
  const taken = new Set(steps.map(({ id }) => id))
  const plain = title
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, longestId - 5)
  const first = plain || `step-${steps.length + 1}`
  if (!taken.has(first)) return first
  const stem = plain || "step"
  for (let n = 2; ; n++) if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`
}
