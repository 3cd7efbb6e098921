import { createStore, type StoreApi } from "zustand/vanilla"
import { builtIn, firstHistory } from "../dataset/builtIn.ts"
import type { Problem } from "../dataset/Problem.ts"
import { readDatasetText } from "../dataset/readDataset.ts"
import { decodeState } from "../protocol/decodeState.ts"
import { encodeState } from "../protocol/encodeState.ts"
import type { State } from "../protocol/State.ts"
import type { ThemeChoice } from "../theme/palettes.ts"
import { createTimeline } from "../timeline/createTimeline.ts"
import { isLang, type Lang } from "../words/wordsIn.ts"
import { choiceOf, stateOf } from "./choiceOf.ts"
import { createViewer, type Viewer } from "./createViewer.ts"

/** Something that the reader is told once, and can dismiss. */
export type Note =
  | { readonly kind: "fellBack"; readonly keys: readonly string[] }
  | { readonly kind: "noData"; readonly id: string }
  | { readonly kind: "notRead" }

/** What one mounted page holds. */
export interface SessionState {
  readonly lang: Lang
  readonly theme: ThemeChoice
  /** The viewer of the history that is open; undefined until the first is. */
  readonly viewer: Viewer | undefined
  /** The id of the built-in history that is open. */
  readonly data: string | undefined
  /** What is wrong with the dataset that was last opened; the history before it stays behind it. */
  readonly problems: readonly Problem[] | undefined
  readonly note: Note | undefined
}

/** One mounted page: the history that is open, its language, and what the reader must be told. */
export interface Session {
  readonly store: StoreApi<SessionState>
  /** Opens a dataset's text, at a state; tells whether it was sound. */
  open(text: string, state?: State, data?: string): boolean
  /** Goes to a state: absolute for the moment, the selection and the view; the rest stays. */
  goto(text: string): Promise<void>
  /** The whole state as one string. */
  getState(): string
  setLang(lang: Lang): void
  setTheme(theme: ThemeChoice): void
  setNote(note: Note | undefined): void
  /** Leaves the list of problems for the history that was open before, or the first one. */
  leaveProblems(): Promise<void>
}

/** Makes a session without a history: `open` or `goto` gives it one. */
export function createSession(lang: Lang): Session {
  const store = createStore<SessionState>(() => ({
    lang,
    theme: "auto",
    viewer: undefined,
    data: undefined,
    problems: undefined,
    note: undefined,
  }))
  const set = store.setState

  function open(text: string, state: State = {}, data?: string): boolean {
    const { dataset, problems } = readDatasetText(text)
    if (!dataset) {
      set({ problems })
      return false
    }
    const timeline = createTimeline(dataset)
    const viewer = createViewer(timeline, choiceOf(timeline, state).choice)
    store.getState().viewer?.actions.setPlaying(false)
    set({ viewer, data, problems: undefined, note: undefined })
    return true
  }

  async function openBuiltIn(id: string, state: State): Promise<void> {
    const load = builtIn.get(id) ?? builtIn.get(firstHistory)!
    open(await load(), state, builtIn.has(id) ? id : firstHistory)
    if (!builtIn.has(id)) set({ note: { kind: "noData", id } })
  }

  return {
    store,
    open,

    async goto(text) {
      const { state, unknown, malformed } = decodeState(text)
      if (unknown.length > 0)
        console.warn(`comity: unknown keys in the state: ${unknown.join(", ")}`)
      const refused = [...malformed]
      if (state.lang !== undefined) {
        if (isLang(state.lang)) set({ lang: state.lang })
        else if (state.lang !== "auto") refused.push("lang")
      }
      if (state.theme !== undefined) set({ theme: state.theme as ThemeChoice })
      const { viewer, data } = store.getState()
      const wanted = state.data ?? data
      if (!viewer || (state.data !== undefined && state.data !== data))
        await openBuiltIn(wanted ?? firstHistory, state)
      const open = store.getState().viewer
      if (open) {
        const { choice, refused: unheardOf } = choiceOf(open.timeline, state)
        refused.push(...unheardOf)
        if (open === viewer) open.store.setState({ ...choice, playing: false })
      }
      if (refused.length > 0) set({ note: { kind: "fellBack", keys: refused } })
    },

    getState() {
      const { viewer, data, lang, theme } = store.getState()
      const own = { ...(data && { data }), lang, ...(theme !== "auto" && { theme }) }
      return encodeState({ ...own, ...(viewer && stateOf(viewer)) })
    },

    setLang: (next) => set({ lang: next }),
    setTheme: (theme) => set({ theme }),
    setNote: (note) => set({ note }),

    async leaveProblems() {
      set({ problems: undefined })
      if (!store.getState().viewer) await openBuiltIn(firstHistory, {})
    },
  }
}
