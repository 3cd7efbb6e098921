import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { App } from "./App.tsx"
import { type FrameSummary, frameSummary } from "./host/frameSummary.ts"
import { syncAddress } from "./host/syncAddress.ts"
import type { Atlas } from "./map/createAtlas.ts"
import { createSession } from "./state/createSession.ts"
import { preferredLang } from "./words/wordsIn.ts"

export interface MountOptions {
  /** The state to begin with, `t=1992&select=ALB`; with `address` the page's hash comes first. */
  readonly state?: string
  /** A dataset's text, instead of the first history. */
  readonly dataset?: string
  /** Keep the page's hash and the state the same. */
  readonly address?: boolean
}

/** What can be done with a mounted Comity. */
export interface Handle {
  /** The whole state as one string. */
  getState(): string
  /** Goes to a state; settles when it is drawn and rests. */
  goto(state: string): Promise<void>
  /** What is on the map; undefined until a history is open. */
  getFrame(): FrameSummary | undefined
  /** Opens a dataset's text; false where it has problems, which the page then lists. */
  setData(text: string): boolean
  /** Settles when what was asked for is drawn and rests. */
  arrived(): Promise<void>
  /** The map, for tests and for measuring; undefined until there is one. */
  atlas(): Atlas | undefined
  /** Takes everything away again. */
  destroy(): void
}

/** Puts Comity into a container, which should have a height. */
export function mount(container: HTMLElement, options: MountOptions = {}): Handle {
  const session = createSession(preferredLang(navigator.languages))
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
  const arrived = async () => {
    if (!atlas && !isWithout()) await new Promise<void>((resolve) => waiting.push(resolve))
    await atlas?.arrived()
  }
  const unsubscribe = session.store.subscribe(() => {
    if (isWithout()) ready()
  })
  // The query speaks too, where the hash is silent: `?present=1`.
  const address = `${location.hash.slice(1)}&${location.search.slice(1)}`
  const first = (options.address && address.length > 1 && address) || options.state || ""
  let stopAddress = () => {}

  async function begin() {
    const isSound = options.dataset === undefined || session.open(options.dataset)
    if (isSound) await session.goto(first)
    if (gone) return
    if (options.address) stopAddress = syncAddress(session)
  }

  root.render(
    <StrictMode>
      <App
        session={session}
        onAtlas={(next) => {
          atlas = next
          if (next) ready()
        }}
        onNoMap={() => {
          without = true
          ready()
        }}
      />
    </StrictMode>,
  )
  const begun = begin()

  return {
    getState: session.getState,
    async goto(state) {
      await begun
      await session.goto(state)
      await arrived()
    },
    getFrame() {
      const { viewer } = session.store.getState()
      return viewer && frameSummary(viewer)
    },
    setData: (text) => session.open(text),
    async arrived() {
      await begun
      await arrived()
    },
    atlas: () => atlas,
    destroy() {
      gone = true
      stopAddress()
      unsubscribe()
      session.store.getState().viewer?.actions.setPlaying(false)
      root.unmount()
      ready()
    },
  }
}
