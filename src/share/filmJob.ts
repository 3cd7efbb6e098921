import { createStore, type StoreApi } from "zustand/vanilla"
import { textIn } from "../dataset/Dataset.ts"
import { FilmError, type FilmFault } from "../export/film/FilmError.ts"
import { type FilmFormat, type ScreenName, screens } from "../export/film/filmFormats.ts"
import { type FilmPlan, planFilm } from "../export/film/filmPlan.ts"
import { type FilmProgress, makeFilm } from "../export/film/makeFilm.ts"
import { openFilmSet } from "../export/film/openFilmSet.ts"
import { type Subject, scenesOf } from "../export/film/scenesOf.ts"
import { idOfHistory } from "../export/idOfHistory.ts"
import type { Theme } from "../theme/palettes.ts"
import { filmName } from "./filmName.ts"
import type { TabProps } from "./TabProps.ts"

/** What the reader wants filmed, and how. */
export interface FilmOrder {
  readonly subject: Subject
  readonly seconds: number
  readonly screen: ScreenName
  readonly format: FilmFormat
  readonly theme: Theme
}

/** How it stands with the film of a page. */
export type FilmState =
  | { readonly kind: "none"; readonly fault?: FilmFault; readonly failed?: FilmFormat }
  | { readonly kind: "making"; readonly progress: FilmProgress | undefined }
  | { readonly kind: "made"; readonly film: Blob; readonly name: string; readonly seconds: number }

/** The film of a page: one at a time. It goes on while the dialog is closed. */
export interface FilmJob {
  readonly store: StoreApi<FilmState>
  begin(order: FilmOrder, props: TabProps): Promise<void>
  /** Calls off the film that is being made, or puts the made one away. */
  drop(): void
}

const framesASecond = 25
/** A GIF of more would be too large for anything. */
const framesAGif = 10

const jobs = new WeakMap<TabProps["session"], FilmJob>()

/** The one job of a page's session. */
export function filmJobOf(session: TabProps["session"]): FilmJob {
  const job = jobs.get(session) ?? createFilmJob()
  jobs.set(session, job)
  return job
}

function createFilmJob(): FilmJob {
  const store = createStore<FilmState>(() => ({ kind: "none" }))
  const set = (state: FilmState) => store.setState(state, true)
  let running: AbortController | undefined

  async function begin(order: FilmOrder, props: TabProps): Promise<void> {
    running?.abort()
    const controller = new AbortController()
    running = controller
    const { signal } = controller
    const isCurrent = () => running === controller
    set({ kind: "making", progress: undefined })
    try {
      const { film, plan } = await shoot(order, props, signal, (progress) => {
        if (isCurrent()) set({ kind: "making", progress })
      })
      if (!isCurrent()) return
      const title = textIn(props.viewer.timeline.dataset.title, props.lang).text
      const name = filmName(order, idOfHistory(props.session) ?? title)
      set({ kind: "made", film, name, seconds: plan.duration })
    } catch (error) {
      if (!isCurrent()) return
      const fault = FilmError.of(error, "map")
      set(
        fault instanceof FilmError
          ? { kind: "none", fault: fault.fault, failed: order.format }
          : { kind: "none" },
      )
    }
  }

  return {
    store,
    begin,
    drop() {
      running?.abort()
      running = undefined
      set({ kind: "none" })
    },
  }
}

async function shoot(
  { subject, seconds, screen, format, theme }: FilmOrder,
  { session, viewer, shapes, lang }: TabProps,
  signal: AbortSignal,
  onProgress: (progress: FilmProgress) => void,
): Promise<{ film: Blob; plan: FilmPlan }> {
  const hasOwnTerritory = session.store.getState().territory === "history"
  const scenes = scenesOf(viewer.history, viewer.store.getState(), {
    subject,
    seconds,
    lang,
    cards: subject.kind !== "moment",
  })
  const chosen = viewer.store.getState()
  // Each step has its own part of the history.
  const about =
    subject.kind === "steps" ? { ...chosen, narrowing: undefined, compare: undefined } : chosen
  const look = { screen: screens[screen], lang, theme, about, hasOwnTerritory }
  const set = await openFilmSet(viewer, shapes, look)
  try {
    const fps = format === "gif" ? framesAGif : framesASecond
    const plan = planFilm(scenes, fps, set.cameraOf, set.mapWidth)
    return { film: await makeFilm(set, { plan, format, signal, onProgress }), plan }
  } finally {
    set.leave()
  }
}
