import { textIn } from "../dataset/Dataset.ts"
import { checkMessage } from "../protocol/checkMessage.ts"
import type { MessageId, Told } from "../protocol/messages.ts"
import type { Session } from "../state/createSession.ts"
import { hostingWords } from "../words/hosting.ts"
import { pathInWords, problemInWords } from "../words/problemInWords.ts"
import { isLang, wordsIn } from "../words/wordsIn.ts"
import { handOutKeys } from "./clicker.ts"
import type { Handle } from "./Handle.ts"
import { openWire, originsOfPage } from "./openWire.ts"
import { tellHeight } from "./tellHeight.ts"

interface Options {
  /** The origins that may speak; missing: what the page allows, else whoever is around. */
  readonly origins: readonly string[] | undefined
  /** What came before this was loaded. */
  readonly early: readonly MessageEvent[]
  /** Settles when the page has begun, and each dataset that it was given so far has been read. */
  readonly opened: () => Promise<unknown>
}

/**
 * Speaks with the page around a framed one: answers its messages, tells it what happens here, and
 * hands out the keys of a clicker. Returns what ends it.
 */
export function answerHost(
  handle: Handle,
  session: Session,
  { origins = originsOfPage(), early, opened }: Options,
): () => void {
  /** Whether the host speaks our protocol. */
  let isSpoken = false
  /** Whether a reveal.js that knows nothing of us holds the frame. */
  let isOnSlide = false
  const words = () => hostingWords(session.store.getState().lang)
  const wire = openWire(origins, early, hear)
  const isAlone = () => !isSpoken && (isOnSlide || session.store.getState().setting.inDeck)

  function hear(data: unknown) {
    if (typeof data === "string") hearSlide(data)
    else {
      const checked = checkMessage(data)
      if (!checked) return
      isSpoken = true
      if (checked.message) answer(checked.message)
      else {
        const { refused, part, ...mark } = checked
        const type = String((data as { type: unknown }).type)
        wire.say({ type: "error", code: refused, message: words()[refused](type, part), ...mark })
      }
    }
  }

  /** What reveal.js says to every frame whose slide comes or goes. */
  function hearSlide(text: string) {
    if (text !== "slide:start" && text !== "slide:stop") return
    isOnSlide ||= text === "slide:start"
    if (!isAlone()) return
    if (text === "slide:start") opened().then(handle.play)
    else handle.pause()
  }

  /** The words of another language are on their way. */
  let speaking = Promise.resolve()

  function answer(message: Told) {
    switch (message.type) {
      case "hello":
        opened().then(() => ready())
        break
      case "goto":
        arrive(message)
        break
      case "play":
      case "pause":
        opened().then(handle[message.type])
        break
      case "setLang":
        if (isLang(message.lang)) speaking = handle.setLang(message.lang)
        else wire.say({ type: "error", code: "lang", message: words().lang(message.lang) })
        break
      case "setTheme":
        handle.setTheme(message.theme)
        break
      case "getState":
        speaking.then(() =>
          wire.say({ type: "state", ...markOf(message), state: handle.getState() }),
        )
        break
      case "getFrame":
        opened().then(() => {
          const frame = handle.getFrame()
          if (frame) wire.say({ type: "frame", ...markOf(message), ...frame })
        })
        break
      case "setData":
        take(message.dataset, markOf(message))
        break
      case "export":
        picture(message.format, markOf(message))
    }
  }

  async function arrive({ state, transition, seq }: Extract<Told, { type: "goto" }>) {
    await handle.goto(state, { transition })
    wire.say({ type: "arrived", ...(seq !== undefined && { seq }), state: handle.getState() })
  }

  /** Opens a host's dataset; one with problems leaves the view as it was, where there is one. */
  async function take(dataset: string | object, mark: Mark) {
    const refuse = (message: string) =>
      wire.say({ type: "error", code: "dataset", message, ...mark })
    const text = typeof dataset === "string" ? dataset : textOf(dataset)
    if (text === undefined) return refuse(words().notText)
    if (await handle.setData(text)) return ready(mark)
    refuse(faultOfDataset())
    if (session.store.getState().viewer) session.leaveProblems()
  }

  /** Why no history was opened. */
  function faultOfDataset(): string {
    const { problems, problemCount, lang } = session.store.getState()
    const first = problems?.[0]
    if (!first) return wordsIn(lang).notLoaded
    const place = first.path.length > 0 ? `${pathInWords(first.path)}: ` : ""
    return words().dataset(problemCount, place + problemInWords(first, lang))
  }

  async function picture(format: "png", mark: Mark) {
    try {
      wire.say({ type: "exported", blob: await handle.export({ format }), ...mark })
    } catch {
      wire.say({ type: "error", code: "export", message: words().export, ...mark })
    }
  }

  function ready(mark: Mark = {}) {
    const { viewer, lang } = session.store.getState()
    if (!viewer) {
      wire.say({ type: "error", code: "data", message: faultOfDataset(), ...mark })
      return
    }
    const steps = viewer.store.getState().steps.map(({ id, title }) => ({
      id,
      title: textIn(title, lang).text,
    }))
    const title = textIn(viewer.timeline.dataset.title, lang).text
    wire.say({ type: "ready", steps, title, lang, ...mark })
  }

  const stopTelling = handle.on(wire.say)
  const stopKeys = handOutKeys((dir) => {
    if (isAlone()) wire.sayPlain(JSON.stringify({ method: dir === "next" ? "next" : "prev" }))
    else wire.say({ type: "nav", dir })
  })
  let stopHeight: (() => void) | undefined
  const followSetting = () => {
    const { auto } = session.store.getState().setting
    if (auto) stopHeight ??= tellHeight((px) => wire.say({ type: "height", px }))
    else {
      stopHeight?.()
      stopHeight = undefined
    }
  }
  const unsubscribe = session.store.subscribe(followSetting)
  opened().then(() => {
    followSetting()
    ready()
  })
  return () => {
    wire.close()
    stopTelling()
    stopKeys()
    unsubscribe()
    stopHeight?.()
  }
}

interface Mark {
  readonly id?: MessageId
}

const markOf = ({ id }: { readonly id?: MessageId }): Mark => (id === undefined ? {} : { id })

/** An object as text; undefined for what JSON cannot say, and for what goes too deep. */
function textOf(dataset: object): string | undefined {
  try {
    return JSON.stringify(dataset)
  } catch {
    return undefined
  }
}
