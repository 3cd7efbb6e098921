import type { Answer, FrameMessage, Told, Transition } from "../protocol/messages.ts"

export type { Answer, FrameMessage, Transition }

export type Ready = Extract<Answer, { type: "ready" }>

/** A framed Comity, as seen from the page around it. What is asked before it is ready waits. */
export interface Connection {
  /** Settles when the page is ready for the first time. */
  readonly ready: Promise<Ready>
  /** Goes to a whole state; settles with the state that it has when it is drawn, or overtaken. */
  goto(state: string, options?: { readonly transition?: Transition }): Promise<string>
  play(): void
  pause(): void
  setLang(lang: string): void
  setTheme(theme: "light" | "dark" | "auto"): void
  getState(): Promise<string>
  getFrame(): Promise<FrameMessage>
  /** Opens a dataset, an object or the text of its file; rejects where it has problems. */
  setData(dataset: string | object): Promise<Ready>
  export(options?: { readonly format: "png" }): Promise<Blob>
  /** Hears all that the page says. Returns what ends it. */
  on(listener: (answer: Answer) => void): () => void
  /** Hears no more, and rejects what is still waited for. */
  close(): void
}

/** Rejections are errors with the `code` of the message. */
export interface ComityError extends Error {
  readonly code: string
}

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
}

/**
 * Connects with a framed Comity, whether it is loaded already or not.
 * @param origin the only one that may answer, and that is spoken to; missing: whatever is framed
 */
export function connect(
  iframe: HTMLIFrameElement,
  { origin }: { readonly origin?: string | undefined } = {},
): Connection {
  const waiting = new Map<unknown, Waiting>()
  const listeners = new Set<(answer: Answer) => void>()
  let count = 0
  let unsaid: Told[] | undefined = []
  let begin: (ready: Ready) => void
  const ready = new Promise<Ready>((resolve) => {
    begin = resolve
  })

  const post = (message: Told, to = origin ?? "*") =>
    iframe.contentWindow?.postMessage(
      { ns: "comity", v: 1, ...message },
      // A page without an origin cannot be named.
      to === "null" ? "*" : to,
    )
  const say = (message: Told) => {
    if (unsaid) unsaid.push(message)
    else post(message)
  }
  const ask = <Result>(message: Told, mark: "id" | "seq" = "id") =>
    new Promise<Result>((resolve, reject) => {
      waiting.set(++count, { resolve, reject })
      say({ ...message, [mark]: count })
    })
  // It says who is here, and nothing else, so whoever is framed may hear it.
  const greet = () => post({ type: "hello" }, "*")

  function hear({ source, origin: from, data }: MessageEvent) {
    if (!source || source !== iframe.contentWindow || (origin && origin !== from)) return
    if (data?.ns !== "comity" || data.v !== 1) return
    const answer: Answer = data
    if (answer.type === "ready") {
      const due = unsaid ?? []
      unsaid = undefined
      due.forEach((message) => {
        post(message)
      })
      begin(answer)
    }
    const mark = data.id ?? data.seq
    const asked = waiting.get(mark)
    waiting.delete(mark)
    if (answer.type === "error")
      asked?.reject(Object.assign(new Error(answer.message), { code: answer.code }))
    else asked?.resolve(answer as never)
    for (const listener of listeners) listener(answer)
  }
  addEventListener("message", hear)
  iframe.addEventListener("load", greet)
  greet()

  return {
    ready,
    goto: async (state, options) =>
      (await ask<{ state: string }>({ type: "goto", state, ...options }, "seq")).state,
    play: () => say({ type: "play" }),
    pause: () => say({ type: "pause" }),
    setLang: (lang) => say({ type: "setLang", lang }),
    setTheme: (theme) => say({ type: "setTheme", theme }),
    getState: async () => (await ask<{ state: string }>({ type: "getState" })).state,
    getFrame: () => ask({ type: "getFrame" }),
    setData: (dataset) => ask({ type: "setData", dataset }),
    export: async () => (await ask<{ blob: Blob }>({ type: "export", format: "png" })).blob,
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      removeEventListener("message", hear)
      iframe.removeEventListener("load", greet)
      listeners.clear()
      const error = Object.assign(new Error("closed"), { code: "closed" })
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    },
  }
}
