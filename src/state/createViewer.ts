import { createStore, type StoreApi } from "zustand/vanilla"
import type { Interval } from "../calendar/day.ts"
import type { Step } from "../dataset/Dataset.ts"
import type { Camera } from "../protocol/State.ts"
import type { Frame, Reading } from "../timeline/frameAt.ts"
import type { Narrowing } from "../timeline/Narrowing.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { choiceOf } from "./choiceOf.ts"
import { firstMoment, openingGrain } from "./firstMoment.ts"
import { frameOf, seenThrough } from "./lens.ts"
import {
  countOfMoments,
  type Grain,
  indexOfMoment,
  momentAt,
  momentOf,
  movedBy,
} from "./moments.ts"
import { nearestNews, type Way } from "./nearestNews.ts"
import { isSameLook, type Look, lookOf } from "./queryOf.ts"
import type { Selection } from "./Selection.ts"

/** What the viewer chose; everything else is computed from it. */
export interface Choice {
  readonly moment: Interval
  readonly grain: Grain
  readonly window: Window
  /** How many years of what came before are in the window, where it is a trail. */
  readonly trail: number
  readonly reading: Reading
  /** Around whom, and through which filters the history is seen; undefined: whole. */
  readonly narrowing: Narrowing | undefined
  /** The moment with which this one is compared. */
  readonly compare: { readonly moment: Interval; readonly grain: Grain } | undefined
  readonly selection: Selection | undefined
  readonly playing: boolean
  /** Where the reader moved the camera; undefined while the map keeps its own first view. */
  readonly camera: Camera | undefined
  readonly projection: Projection
  /** The id of the step that is being told; the map then keeps to what it is about. */
  readonly step: string | undefined
  /** What stands over the map: nothing, its rows, or the whole history at a glance. */
  readonly panel: Panel
  /** How many moments the clock moves by in a second while playing. */
  readonly speed: number
  readonly clock: Clock
  /** The steps that tell the history: the dataset's, until the viewer edits them. */
  readonly steps: readonly Step[]
}

export type Panel = "details" | "table" | "matrix"

/** What is seen of the past: nothing but the moment, the trail of some years, or all of it. */
export type Window = "moment" | "trail" | "all"

/** How the clock goes while it plays. */
export interface Clock {
  /** To the next moment, or to the next that brings something. */
  readonly by: "moment" | "event"
  readonly backwards: boolean
  /** Whether it begins again at the end. */
  readonly loops: boolean
}

/** How many years a trail has where nothing else was said. */
export const usualTrail = 5

/** How many moments a second it plays where nothing else was said. */
export const usualSpeed = 0.6

/** A speed that the clock keeps: 0.25 to 16 moments a second. */
export const speedWithin = (speed: number): number => Math.min(Math.max(speed, 0.25), 16)

export type Projection = "mercator" | "globe"

/** One viewer of one timeline: the store of what was chosen, and what can be done. */
export interface Viewer {
  /** The history, whole. */
  readonly history: Timeline
  /** The history as it is seen: another object once the narrowing is another, the same events. */
  readonly timeline: Timeline
  readonly store: StoreApi<Choice>
  /** The frame of the choice; the same object until what it is asked changes. */
  frame(): Frame
  readonly actions: ViewerActions
}

export interface ViewerActions {
  /** Goes to a moment of the extent by its index; one outside of it is held at the edge. */
  goToIndex(index: number): void
  goToMoment(moment: Interval, grain: Grain): void
  stepBy(steps: number): void
  select(selection: Selection | undefined): void
  setPlaying(playing: boolean): void
  setReading(reading: Reading): void
  /** Sees a part of the history, or all of it; the lens must be loaded. */
  setNarrowing(narrowing: Narrowing | undefined): void
  setCompare(compare: Choice["compare"]): void
  setWindow(window: Window): void
  setTrail(years: number): void
  setSpeed(speed: number): void
  setClock(change: Partial<Clock>): void
  /** Goes to the nearest moment on or back that brings something, if there is one. */
  goToNews(way: Way): void
  /** Keeps the moment, or its first day, at another step of time. */
  setGrain(grain: Grain): void
  setPanel(panel: Panel): void
  setCamera(camera: Camera | undefined): void
  setProjection(projection: Projection): void
  /** Puts other steps in place of those that tell the history. */
  setSteps(steps: readonly Step[]): void
  /** Tells one of the steps, or, with undefined, leaves the tour where it stands. */
  tell(step: string | undefined): void
}

/** Makes a viewer of a history. It begins at the first moment that has a certain event. */
export function createViewer(history: Timeline, initial: Partial<Choice> = {}): Viewer {
  const { extent } = history
  const store = createStore<Choice>(() => ({
    moment: firstMoment(history),
    grain: openingGrain(history),
    window: "moment",
    trail: usualTrail,
    reading: "as-is",
    narrowing: undefined,
    compare: undefined,
    selection: undefined,
    playing: false,
    camera: undefined,
    projection: "mercator",
    step: undefined,
    panel: "details",
    speed: usualSpeed,
    clock: { by: "moment", backwards: false, loops: false },
    steps: history.dataset.steps,
    ...initial,
  }))
  const set = store.setState
  const goToIndex = (index: number) => {
    const { grain } = store.getState()
    set({ moment: momentAt(extent, grain, index) })
  }
  const timeline = () => seenThrough(history, store.getState().narrowing)
  const frames = createFrames(history)
  return {
    history,
    get timeline() {
      return timeline()
    },
    store,
    frame: () => frames(store.getState()),
    actions: {
      goToIndex,
      goToMoment: (moment, grain) => set({ moment, grain }),
      stepBy(steps) {
        const { moment, grain } = store.getState()
        set({ moment: movedBy(extent, moment, grain, steps) })
      },
      select: (selection) => set({ selection }),
      setPlaying: (playing) => set({ playing }),
      goToNews(way) {
        const moment = nearestNews(timeline(), store.getState(), way)
        if (moment) set({ moment })
      },
      setClock: (change) => set({ clock: { ...store.getState().clock, ...change } }),
      setGrain(grain) {
        const { start } = store.getState().moment
        set({ grain, moment: momentOf(Math.max(start, extent.start), grain) })
      },
      setReading: (reading) => set({ reading }),
      setNarrowing: (narrowing) => set({ narrowing }),
      setCompare: (compare) => set({ compare }),
      setWindow: (window) => set({ window }),
      setTrail: (trail) => set({ trail }),
      setSpeed: (speed) => set({ speed: speedWithin(speed) }),
      setPanel: (panel) => set({ panel }),
      setCamera: (camera) => set({ camera }),
      setProjection: (projection) => set({ projection }),
      setSteps: (steps) => set({ steps }),
      tell(id) {
        if (id === undefined) set({ step: undefined })
        else {
          const { choice } = choiceOf(history, { step: id }, store.getState().steps)
          set({ ...choice, playing: false })
        }
      },
    },
  }
}

/** So many frames are kept: who drags comes back to them. */
const mostFrames = 32

/** Frames by what is asked: the same object for the same look, as long as it is kept. */
function createFrames(history: Timeline): (look: Look) => Frame {
  let kept: { readonly look: Look; readonly frame: Frame }[] = []
  return (look) => {
    if (kept[0] && isSameLook(kept[0].look, look)) return kept[0].frame
    const found = kept.find((one) => isSameLook(one.look, look))
    const first = found ?? { look: lookOf(look), frame: frameOf(history, look) }
    kept = [first, ...kept.filter((one) => one !== first)].slice(0, mostFrames)
    return first.frame
  }
}

type Time = Pick<Choice, "moment" | "grain">

/** The index of the moment on the slider. */
export const currentIndex = ({ extent }: Timeline, { moment, grain }: Time): number =>
  indexOfMoment(extent, grain, moment.start)

/** The index of the slider's last moment. */
export const lastIndex = ({ extent }: Timeline, { grain }: Pick<Time, "grain">): number =>
  countOfMoments(extent, grain) - 1
