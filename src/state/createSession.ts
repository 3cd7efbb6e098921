import { createStore, type StoreApi } from "zustand/vanilla"
import { builtIn, firstHistory } from "../dataset/builtIn.ts"
import type { Dataset } from "../dataset/Dataset.ts"
import type { Problem } from "../dataset/Problem.ts"
import { trustedDataset } from "../dataset/trustedDataset.ts"
import { decodeState } from "../protocol/decodeState.ts"
import { encodeState } from "../protocol/encodeState.ts"
import type { State } from "../protocol/State.ts"
import type { SourceText } from "../reading/readLarge.ts"
import type { ThemeChoice } from "../theme/palettes.ts"
import { createTimeline } from "../timeline/createTimeline.ts"
import type { PlayedAt, Timeline } from "../timeline/Timeline.ts"
import { isLang, type Lang, loadWords } from "../words/wordsIn.ts"
import { choiceOf, playedAtOf, stateOf } from "./choiceOf.ts"
import { type Choice, createViewer, type Viewer } from "./createViewer.ts"
import { lensFor, lensKeysIn } from "./lens.ts"
import { loadReader } from "./loadReader.ts"
import type { Source } from "./openSource.ts"
import { type Setting, settingIn, settingText, usualSetting } from "./Setting.ts"

/** Something that the reader is told once, and can dismiss. */
export type Note =
  | { readonly kind: "fellBack"; readonly keys: readonly string[] }
  | { readonly kind: "noData"; readonly id: string }
  | { readonly kind: "changed"; readonly seen: string; readonly now: string }
  | { readonly kind: "notRead" }
  | { readonly kind: "notLoaded" }
  | { readonly kind: "notHere" }

/** A large file that is being read. */
export interface Reading {
  /** How much of it is read, 0 to 1. */
  readonly share: StoreApi<{ readonly share: number }>
  /** Leaves what was open as it is. */
  cancel(): void
}

export type TerritoryChoice = "history" | "table"

/** What one mounted page holds. */
export interface SessionState {
  readonly lang: Lang
  readonly theme: ThemeChoice
  /** Whose view of territory is drawn: the history's own, or the table's, as held on the day. */
  readonly territory: TerritoryChoice
  readonly setting: Setting
  /** The viewer of the history that is open; undefined until the first is. */
  readonly viewer: Viewer | undefined
  /** The id of the built-in history that is open. */
  readonly data: string | undefined
  /** The version to which the address froze that history, whether it still has it or not. */
  readonly frozen: string | undefined
  /** What is wrong with the dataset that was last opened; the history before it stays behind it. */
  readonly problems: readonly Problem[] | undefined
  /** How many problems there are, where not all of them were kept. */
  readonly problemCount: number
  readonly note: Note | undefined
  readonly reading: Reading | undefined
}

/** A dataset with its own view of territory, and its text. */
export interface Opened {
  readonly dataset: Dataset
  readonly text: string | SourceText
}

type Make = (change: () => void) => void

/** One mounted page: the history that is open, its language, and what the reader must be told. */
export interface Session {
  readonly store: StoreApi<SessionState>
  /**
   * Reads a dataset's text, or its file's bytes, and opens it at a state, or shows its problems;
   * tells whether it was sound. Of histories that are asked for together the newest is opened.
   * Where the reader cannot be loaded this tells false, and a note says so. A large one is read, once what reads it is here, while
   * the page answers, and tells false where it is called off. `make` makes the change once all is read,
   * for whoever must know it from what the reader does meanwhile.
   */
  open(source: Source, state?: State, make?: Make): Promise<boolean>
  /**
   * Goes to a state: absolute for the moment, the selection and the view; the rest stays. Who only
   * comes back keeps the language, the theme and the setting whatever it says; `source` is what was
   * open there, where that has no name.
   */
  goto(text: string, comesBack?: boolean, source?: Opened): Promise<void>
  /** The whole state as one string; with a choice, as if that were the viewer's; or as it was before. */
  getState(choice?: Choice, before?: SessionState): string
  /** Tells whether another history may take the place of this one. Who edits its steps has the reader asked. */
  mayReplace: () => boolean
  /** The dataset that is open, as it came. */
  source(): Opened | undefined
  setting(change: Partial<Setting>): void
  /** Settles once the words are there; a note says so where they cannot be loaded. */
  setLang(lang: Lang): Promise<void>
  setTheme(theme: ThemeChoice): void
  setTerritory(territory: TerritoryChoice): void
  /** Plays what is uncertain at one day of its bounds, or as what it is. */
  setPlayedAt(playedAt: PlayedAt): void
  setNote(note: Note | undefined): void
  /** Leaves the list of problems for the history that was open before, or the first one. */
  leaveProblems(): Promise<void>
}

/** Makes a session without a history: `open` or `goto` gives it one. The words of `lang` must be loaded. */
export function createSession(lang: Lang): Session {
  const store = createStore<SessionState>(() => ({
    lang,
    theme: "auto",
    territory: "history",
    setting: usualSetting,
    viewer: undefined,
    data: undefined,
    frozen: undefined,
    problems: undefined,
    problemCount: 0,
    note: undefined,
    reading: undefined,
  }))
  const set = store.setState
  let opened: Opened | undefined
  /** How many histories were asked for so far. */
  let asked = 0
  /** How many states were gone to so far. */
  let went = 0

  function timelineOf(dataset: Dataset, territory: TerritoryChoice, playedAt: PlayedAt): Timeline {
    const drawn = territory === "table" ? { ...dataset, territory: [] } : dataset
    return createTimeline(drawn, playedAt)
  }

  /** Makes the timeline anew where it is read in another way; what the viewer chose stays. */
  function readAs(
    territory = store.getState().territory,
    playedAt = store.getState().viewer?.timeline.playedAt,
  ) {
    const { viewer, territory: now } = store.getState()
    if (!viewer || !playedAt || !opened) return
    if (territory === now && playedAt === viewer.timeline.playedAt) return
    viewer.actions.setPlaying(false)
    const timeline = timelineOf(opened.dataset, territory, playedAt)
    const choice = viewer.store.getState()
    // At one day nothing is left to leave out for its date.
    const reading = playedAt === "bounds" ? choice.reading : "as-is"
    set({ territory, viewer: createViewer(timeline, { ...choice, reading }) })
  }

  function show(
    dataset: Dataset,
    text: string | SourceText,
    state: State,
    data?: string,
    ready?: Timeline,
  ) {
    opened = { dataset, text }
    const territory = (state.territory ?? "history") as TerritoryChoice
    const timeline = ready ?? timelineOf(dataset, territory, playedAtOf(state))
    const viewer = createViewer(timeline, choiceOf(timeline, state).choice)
    store.getState().viewer?.actions.setPlaying(false)
    set({ viewer, data, frozen: undefined, territory, problems: undefined, note: undefined })
  }

  let spoken = lang
  async function speak(next: Lang): Promise<void> {
    spoken = next
    try {
      await loadWords(next)
      // Of languages that are asked for one after the other the last counts.
      if (spoken === next) set({ lang: next })
    } catch {
      set({ note: { kind: "notHere" } })
    }
  }

  /** Counts what is asked for; what is still being read gives way to it. */
  function ask(): number {
    store.getState().reading?.cancel()
    return ++asked
  }

  async function open(
    source: Source,
    state: State = {},
    make: Make = (change) => change(),
  ): Promise<boolean> {
    const turn = ask()
    const isNewest = () => turn === asked
    const reader = await loadReader().catch(() => undefined)
    if (!reader) {
      if (isNewest()) set({ note: { kind: store.getState().viewer ? "notHere" : "notLoaded" } })
      return false
    }
    const openFirst = () => openBuiltIn()
    return reader.openSource(source, state, {
      store,
      isNewest,
      openFirst,
      show: (dataset, text, state, timeline) =>
        make(() => show(dataset, text, state, undefined, timeline)),
    })
  }

  /** Tells false where another history or state was asked for meanwhile, which this leaves alone. */
  async function openBuiltIn(id = firstHistory, state: State = {}): Promise<boolean> {
    const turn = ask()
    const going = went
    const isOld = () => turn !== asked || going !== went
    const data = builtIn.has(id) ? id : firstHistory
    const text = await builtIn.get(data)!().catch(() => undefined)
    if (isOld()) return false
    if (text === undefined) set({ note: { kind: "notLoaded" } })
    else {
      const dataset = trustedDataset(text)
      await lensFor(state, dataset.steps)
      if (isOld()) return false
      show(dataset, text, state, data)
      if (data !== id) set({ note: { kind: "noData", id } })
    }
    return true
  }

  const source = () => opened

  let freezing: Promise<void> | undefined
  /** Holds the built-in history that is open to a version; where it has another by now, says so. */
  function freeze(frozen: string | undefined): Promise<void> | undefined {
    if (frozen === store.getState().frozen) return freezing
    set({ frozen })
    freezing =
      frozen === undefined
        ? undefined
        : import("./tellIfChanged.ts").then(
            (room) => room.tellIfChanged(frozen, { store, source }),
            () => set({ note: { kind: "notHere" } }),
          )
    return freezing
  }

  return {
    store,
    open,
    source,

    mayReplace: () => true,

    async goto(text, comesBack, source) {
      const { state, unknown, malformed } = decodeState(text)
      if (unknown.length > 0)
        console.warn(`comity: unknown keys in the state: ${unknown.join(", ")}`)
      const refused = [...malformed]
      // What comes late belongs to the newest of several that were asked for.
      const turn = ++went
      if (!comesBack) {
        if (state.lang !== undefined) {
          if (isLang(state.lang)) await speak(state.lang)
          else if (state.lang !== "auto") refused.push("lang")
        }
        if (turn !== went) return
        if (state.theme !== undefined) set({ theme: state.theme as ThemeChoice })
        set({ setting: { ...store.getState().setting, ...settingIn(state) } })
      }
      const { viewer, data } = store.getState()
      const [named, frozen] = state.data?.split("@") ?? []
      const mustOpen = !viewer || (named !== undefined && named !== data)
      if (mustOpen && !(await openBuiltIn(named, state))) return
      if (source && source !== opened) {
        ask()
        show(source.dataset, source.text, state)
      }
      if (named !== undefined && named === store.getState().data) await freeze(frozen)
      if (turn !== went) return
      readAs((state.territory ?? "history") as TerritoryChoice, playedAtOf(state))
      if (lensKeysIn(state).length > 0) await lensFor(state, [])
      if (turn !== went) return
      const open = store.getState().viewer
      if (open) {
        const { steps } = open.store.getState()
        const { choice, refused: unheardOf } = choiceOf(open.history, state, steps)
        refused.push(...unheardOf)
        // What was opened just now was opened at this very state.
        if (!mustOpen || open === viewer) {
          set({ problems: undefined })
          open.store.setState({ ...choice, playing: false })
        }
        if (state.play === "1") open.actions.setPlaying(true)
      }
      const told = store.getState().note?.kind
      // That the history is another explains what else is not here.
      if (refused.length > 0 && told !== "changed") {
        const keys = told === "noData" ? ["data", ...refused] : refused
        set({ note: { kind: "fellBack", keys } })
      }
    },

    getState(choice, before = store.getState()) {
      const { viewer, data, frozen, lang, theme, territory, setting } = before
      const own = {
        ...settingText(setting),
        ...(data && { data: frozen ? `${data}@${frozen}` : data }),
        lang,
        ...(theme !== "auto" && { theme }),
        ...(territory !== "history" && { territory }),
      }
      return encodeState({ ...own, ...(viewer && stateOf(viewer, choice)) })
    },

    setting: (change) => set({ setting: { ...store.getState().setting, ...change } }),
    setLang: speak,
    setTheme: (theme) => set({ theme }),
    setTerritory: (territory) => readAs(territory),
    setPlayedAt: (playedAt) => readAs(undefined, playedAt),
    setNote: (note) => set({ note }),

    async leaveProblems() {
      set({ problems: undefined })
      if (!store.getState().viewer) await openBuiltIn()
    },
  }
}
