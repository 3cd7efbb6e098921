import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { App } from "./App.tsx"
import { frameSummary } from "./host/frameSummary.ts"
import type { Handle } from "./host/Handle.ts"
import { isUsable } from "./host/isUsable.ts"
import { newestOnly, nextFrame } from "./host/newestOnly.ts"
import { syncAddress } from "./host/syncAddress.ts"
import type { Atlas } from "./map/createAtlas.ts"
import { decodeState } from "./protocol/decodeState.ts"
import type { Happening, Transition } from "./protocol/messages.ts"
import { createSession } from "./state/createSession.ts"
import { lensKeysIn, loadLens } from "./state/lens.ts"
import { isLang, loadWords, preferredLang } from "./words/wordsIn.ts"

export type { GotoOptions, Handle } from "./host/Handle.ts"

export interface MountOptions {
  /** The state to begin with, `t=1992&select=ALB`; with `address` the page's hash comes first. */
  readonly state?: string
  /** A dataset's text, instead of the first history. */
  readonly dataset?: string
  /** Keep the page's hash and the state the same. */
  readonly address?: boolean
  /**
   * The origins that may speak to a framed page, `null` for one without an origin; missing: those
   * that the page's `<meta name="comity-origins">` names, else whoever frames it.
   */
  readonly origins?: readonly string[]
}

/** Puts Comity into a container, which should have a height. */
export function mount(container: HTMLElement, options: MountOptions = {}): Handle {
  // The query speaks too, where the hash is silent: `?present=1`.
  const address = `${location.hash.slice(1)}&${location.search.slice(1)}`
  const first = (options.address && address.length > 1 && address) || options.state || ""
  const { lang: asked } = decodeState(first).state
  const lang = asked && isLang(asked) ? asked : preferredLang(navigator.languages)
  const session = createSession(lang)
  const root = createRoot(container)
  let atlas: Atlas | undefined
  let without = false
  let gone = false
  let waiting: (() => void)[] = []
  const ready = () => {
    for (const resolve of waiting) resolve()
    waiting = []
  }
  // With problems listed there is no map to wait for, and none after the end.
  const isWithout = () => gone || without || session.store.getState().problems !== undefined
  const arrived = async (isCut = false) => {
    let drawn: Atlas | undefined
    do {
      if (!atlas && !isWithout()) await new Promise<void>((resolve) => waiting.push(resolve))
      drawn = atlas
      if (isCut) drawn?.cut()
      await drawn?.arrived()
      // Another history or theme has a map of its own, for which there is to wait again.
    } while (drawn !== atlas && !isWithout())
    // What is read of what is chosen may come after the map.
    while (container.querySelector("[aria-busy]") && !gone) await nextFrame()
  }
  const unsubscribe = session.store.subscribe(() => {
    if (isWithout()) ready()
  })
  let stopAddress: (() => void) | undefined

  /** How much that was asked for is under way: what changes meanwhile is not the reader's doing. */
  let underWay = 0
  function ask<Result>(work: () => Result): Result {
    underWay++
    const done = () => {
      underWay--
    }
    const result = work()
    if (result instanceof Promise) result.then(done, done)
    else done()
    return result
  }
  const listeners = new Set<(happening: Happening) => void>()
  const tell = (happening: Happening) => {
    for (const listener of [...listeners]) listener(happening)
  }
  let stopWatching: (() => void) | undefined
  let stopHost: (() => void) | undefined
  const play = (playing: boolean) =>
    ask(() => session.store.getState().viewer?.actions.setPlaying(playing))
  const goto = newestOnly<[state: string, transition: Transition | undefined]>(
    async (state) => {
      await opened
      if (lensKeysIn(state).length > 0) await loadLens().catch(() => {})
      if (gone) return
      if (isUsable(state, session)) await ask(() => session.goto(state))
      else (await import("./host/refuseState.ts")).refuseState(state, session, listeners)
    },
    (_, transition) => arrived(transition === "none"),
  )

  /** Writes the page, once its words are there. */
  function write() {
    if (gone) return
    root.render(
      <StrictMode>
        <App
          session={session}
          onAtlas={(next) => {
            atlas = next
            if (next) ready()
          }}
          onNoMap={(isWithout) => {
            without = isWithout
            if (without) ready()
          }}
        />
      </StrictMode>,
    )
  }

  async function begin() {
    const isSound = options.dataset === undefined || (await session.open(options.dataset, {}, ask))
    if (isSound && !gone) await ask(() => session.goto(first))
    if (gone) return
    if (options.address) stopAddress = syncAddress(session, () => underWay > 0)
  }

  loadWords(lang).then(write, () => {
    container.textContent =
      "This page could not be loaded. Check the network and open it again. 页面未能载入，请检查网络后重新打开。"
  })
  /** Settles when the page has begun, and each dataset that it was given so far has been read. */
  let opened: Promise<unknown> = begin()

  const handle: Handle = {
    getState: () => session.getState(),
    goto: (state, { transition } = {}) => goto(state, transition),
    play: () => play(true),
    pause: () => play(false),
    setLang: (lang) => ask(() => session.setLang(lang)),
    setTheme: (theme) => ask(() => session.setTheme(theme)),
    getFrame() {
      const { viewer } = session.store.getState()
      return viewer && frameSummary(viewer)
    },
    setData(text) {
      const opening = opened.then(() => !gone && session.open(text, {}, ask))
      opened = opening.catch(() => {})
      return opening
    },
    async export() {
      const { pictureNow } = await import("./host/pictureNow.ts")
      return pictureNow(session, atlas)
    },
    on(listener) {
      if (!stopWatching) {
        stopWatching = () => {}
        import("./host/watchSession.ts").then((room) => {
          if (!gone) stopWatching = room.watchSession(session, () => underWay > 0, tell)
        })
      }
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async arrived() {
      await opened
      await arrived()
    },
    atlas: () => atlas,
    destroy() {
      gone = true
      stopAddress?.()
      stopHost?.()
      stopWatching?.()
      listeners.clear()
      unsubscribe()
      play(false)
      root.unmount()
      ready()
    },
  }
  if (window.parent !== window) {
    const early: MessageEvent[] = []
    const keep = (event: MessageEvent) => early.push(event)
    addEventListener("message", keep)
    import("./host/answerHost.ts").then(({ answerHost }) => {
      removeEventListener("message", keep)
      const { origins } = options
      if (!gone) stopHost = answerHost(handle, session, { origins, early, opened: () => opened })
    })
  }
  return handle
}
