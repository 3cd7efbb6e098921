import type { Step } from "../dataset/Dataset.ts"
import { decodeState } from "../protocol/decodeState.ts"
import type { State } from "../protocol/State.ts"
import { type Frame, frameAt } from "../timeline/frameAt.ts"
import { facets, type Narrowing } from "../timeline/Narrowing.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import type { LensChoice } from "./fullLens.ts"
import { type Look, queryOf } from "./queryOf.ts"

/** What narrows a history and compares its moments: it comes when it is first needed. */
let lens: typeof import("./fullLens.ts") | undefined

const keys = ["focus", "compare", ...facets] as const

/** The keys of a state, or of a step's as it is written, for which the lens is needed. */
export function lensKeysIn(state: State | string): readonly string[] {
  const asked = typeof state === "string" ? decodeState(state).state : state
  return keys.filter((key) => asked[key] !== undefined)
}

/** Loads the lens: before that no choice may have a narrowing or a comparison. */
export async function loadLens(): Promise<void> {
  lens ??= await import("./fullLens.ts")
}

/** Loads it where a state or a step needs it; what cannot be loaded is left out. */
export async function lensFor(state: State, steps: readonly Step[]): Promise<void> {
  const texts = [state, ...steps.map((step) => step.state)]
  if (texts.some((text) => lensKeysIn(text).length > 0)) await loadLens().catch(() => {})
}

/** What a state narrows and compares, and the keys that cannot be followed there. */
export function lensChoiceOf(history: Timeline, state: State): LensChoice {
  const refused = lensKeysIn(state)
  // Where the lens could not be loaded the history is seen whole.
  if (refused.length > 0 && lens) return lens.lensChoiceOf(history, state)
  return { narrowing: undefined, compare: undefined, refused }
}

/** What a choice narrows and compares, as a state says it. */
export const lensStateOf = (look: Pick<Look, "narrowing" | "compare">): State =>
  look.narrowing || look.compare ? lens!.lensStateOf(look) : {}

/** So many parts of a history are kept: steps and pictures come back to them. */
const mostKept = 4
const kept = new WeakMap<Timeline, Map<string, Timeline>>()

/** A history as it is seen through a narrowing: the same object for an equal one. */
export function seenThrough(history: Timeline, narrowing: Narrowing | undefined): Timeline {
  if (!narrowing) return history
  const of = JSON.stringify(narrowing)
  const known = kept.get(history) ?? new Map<string, Timeline>()
  kept.set(history, known)
  const timeline = known.get(of) ?? lens!.narrowed(history, narrowing)
  known.delete(of)
  known.set(of, timeline)
  if (known.size > mostKept) known.delete([...known.keys()][0]!)
  return timeline
}

/** What a look shows of a history. */
export function frameOf(history: Timeline, look: Look): Frame {
  const timeline = seenThrough(history, look.narrowing)
  const frame = frameAt(timeline, queryOf(timeline, look))
  return look.compare ? lens!.compared(timeline, frame, look.compare.moment) : frame
}
