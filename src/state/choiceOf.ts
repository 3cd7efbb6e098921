import { overlaps } from "../calendar/day.ts"
import { decodeState } from "../protocol/decodeState.ts"
import type { State } from "../protocol/State.ts"
import { indexOfEvent } from "../timeline/createTimeline.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { isPolityCode } from "../world/codes.ts"
import type { Choice, Viewer } from "./createViewer.ts"
import { firstMoment } from "./firstMoment.ts"
import { countOfMoments, momentAt, momentText, readMoment } from "./moments.ts"
import { readSelection, type Selection, selectionText } from "./Selection.ts"

/** The part of a choice that a state says whole: what it leaves out takes its default. */
export type ViewChoice = Pick<
  Choice,
  "moment" | "grain" | "selection" | "camera" | "projection" | "step"
>

/** What a state means for a timeline, and the keys whose value the timeline does not know. */
export function choiceOf(
  timeline: Timeline,
  state: State,
): {
  readonly choice: ViewChoice
  readonly refused: string[]
} {
  const refused: string[] = []
  const told = timeline.dataset.steps.find(({ id }) => id === state.step)
  if (state.step !== undefined && !told) refused.push("step")
  // A step brings its own state; what is said beside it counts more.
  const { t, select, view, proj } = told ? { ...decodeState(told.state).state, ...state } : state
  const time = t === undefined ? undefined : timeOf(timeline, t)
  if (t !== undefined && !time) refused.push("t")
  const selection = select === undefined ? undefined : readSelection(select)
  const isThere = selection !== undefined && exists(timeline, selection)
  if (selection && !isThere) refused.push("select")
  return {
    choice: {
      ...(time ?? { moment: firstMoment(timeline), grain: "year" }),
      selection: isThere ? selection : undefined,
      camera: view,
      projection: proj === "globe" ? "globe" : "mercator",
      step: told?.id,
    },
    refused,
  }
}

function timeOf({ extent }: Timeline, t: string): Pick<Choice, "moment" | "grain"> | undefined {
  if (t === "latest") {
    const last = countOfMoments(extent, "year") - 1
    return { moment: momentAt(extent, "year", last), grain: "year" }
  }
  const time = readMoment(t)
  return time && overlaps(time.moment, extent) ? time : undefined
}

function exists(timeline: Timeline, selection: Selection): boolean {
  if (selection.kind === "country") return isPolityCode(selection.code)
  if (selection.kind === "actor") return timeline.dataset.actors.has(selection.id)
  return indexOfEvent(timeline, selection.id) >= 0
}

/** The state of a viewer; the language and the history are the session's to add. */
export function stateOf({ store }: Viewer): State {
  const { moment, grain, selection, camera, projection, step } = store.getState()
  return {
    t: momentText(moment, grain),
    ...(selection && { select: selectionText(selection) }),
    ...(camera && { view: camera }),
    ...(projection !== "mercator" && { proj: projection }),
    ...(step !== undefined && { step }),
  }
}
