import { type Interval, overlaps } from "../calendar/day.ts"
import type { Step } from "../dataset/Dataset.ts"
import { decodeState } from "../protocol/decodeState.ts"
import type { State } from "../protocol/State.ts"
import { indexOfEvent } from "../timeline/createTimeline.ts"
import type { PlayedAt, Timeline } from "../timeline/Timeline.ts"
import { isPolityCode } from "../world/codes.ts"
import {
  type Choice,
  type Panel,
  speedWithin,
  usualSpeed,
  usualTrail,
  type Viewer,
  type Window,
} from "./createViewer.ts"
import { firstMoment, openingGrain } from "./firstMoment.ts"
import { lensChoiceOf, lensStateOf } from "./lens.ts"
import { type Grain, momentOf, momentText, readMoment } from "./moments.ts"
import { readSelection, type Selection, selectionText } from "./Selection.ts"
import { stepsOf } from "./stepsOf.ts"

/** The part of a choice that a state says whole: what it leaves out takes its default. */
export type ViewChoice = Pick<
  Choice,
  | "moment"
  | "grain"
  | "window"
  | "trail"
  | "reading"
  | "narrowing"
  | "compare"
  | "selection"
  | "camera"
  | "projection"
  | "step"
  | "panel"
  | "speed"
>

/** What a state means for a timeline and its steps, and the keys that cannot be followed there. */
export function choiceOf(
  timeline: Timeline,
  state: State,
  steps: readonly Step[] = timeline.dataset.steps,
): {
  readonly choice: ViewChoice
  readonly refused: string[]
} {
  const refused: string[] = []
  const told =
    state.step === undefined
      ? undefined
      : stepsOf(timeline, steps, []).find(({ id }) => id === state.step)
  if (state.step !== undefined && !told) refused.push("step")
  // A step brings its own state; what is said beside it counts more.
  const whole = told ? { ...decodeState(told.state).state, ...state } : state
  const { t, grain, window, trail, reading, select, view, proj, panel, speed } = whole
  const time = t === undefined ? undefined : timeOf(timeline, t, grain as Grain | undefined)
  if (t !== undefined && !time) refused.push("t")
  const inferred = time?.grain ?? openingGrain(timeline)
  const { moment } = time ?? { moment: firstMoment(timeline, inferred) }
  const selection = select === undefined ? undefined : readSelection(select)
  const isThere = selection !== undefined && exists(timeline, selection)
  if (selection && !isThere) refused.push("select")
  const seen = lensChoiceOf(timeline, whole)
  refused.push(...seen.refused)
  // A step cannot change the day at which all that is uncertain is played.
  if (playedAtOf({ reading }) !== timeline.playedAt) refused.push("reading")
  return {
    choice: {
      ...(grain === undefined
        ? { moment, grain: inferred }
        : {
            moment: heldTo(moment, grain as Grain, t?.includes("..") ?? false),
            grain: grain as Grain,
          }),
      window: (window ?? "moment") as Window,
      trail: Number(trail ?? usualTrail),
      reading: reading === "certain" ? "certain" : "as-is",
      narrowing: seen.narrowing,
      compare: seen.compare,
      selection: isThere ? selection : undefined,
      camera: view,
      projection: proj === "globe" ? "globe" : "mercator",
      step: told?.id,
      panel: (panel ?? "details") as Panel,
      speed: speedWithin(Number(speed ?? usualSpeed)),
    },
    refused,
  }
}

/** The first moment of a grain in what a text means; of a range, all of its moments. */
function heldTo(moment: Interval, grain: Grain, isRange: boolean): Interval {
  const first = momentOf(moment.start, grain)
  return isRange ? { start: first.start, end: momentOf(moment.end - 1, grain).end } : first
}

/** The day at which what is uncertain is played, as a state says it. */
export const playedAtOf = ({ reading = "as-is" }: Pick<State, "reading">): PlayedAt =>
  reading === "as-is" || reading === "certain" ? "bounds" : (reading as PlayedAt)

function timeOf(
  timeline: Timeline,
  t: string,
  grain = openingGrain(timeline),
): Pick<Choice, "moment" | "grain"> | undefined {
  const { extent } = timeline
  if (t === "latest") return { moment: momentOf(extent.end - 1, grain), grain }
  const time = readMoment(t)
  return time && overlaps(time.moment, extent) ? time : undefined
}

function exists(timeline: Timeline, selection: Selection): boolean {
  if (selection.kind === "country") return isPolityCode(selection.code)
  if (selection.kind === "actor") return timeline.dataset.actors.has(selection.id)
  return indexOfEvent(timeline, selection.id) >= 0
}

/** The state of a viewer, or of another choice; the language and the history are the session's to add. */
export function stateOf({ timeline, store }: Viewer, choice = store.getState()): State {
  const { moment, grain, window, trail, reading, ...rest } = choice
  const { selection, camera, projection, step, panel, speed } = rest
  const read = timeline.playedAt === "bounds" ? reading : timeline.playedAt
  return {
    t: momentText(moment, grain),
    ...(window !== "moment" && { window }),
    ...(trail !== usualTrail && { trail: String(trail) }),
    ...(read !== "as-is" && { reading: read }),
    ...(selection && { select: selectionText(selection) }),
    ...lensStateOf(choice),
    ...(camera && { view: camera }),
    ...(projection !== "mercator" && { proj: projection }),
    ...(step !== undefined && { step }),
    ...(panel !== "details" && { panel }),
    ...(speed !== usualSpeed && { speed: String(speed) }),
  }
}
