import type { Answer, Envelope } from "../protocol/messages.ts"

/** The line to the window around the page. */
export interface Wire {
  say(answer: Answer): void
  /** Says something that is not of our protocol. */
  sayPlain(text: string): void
  close(): void
}

/**
 * Opens the line to the window around: only that window is heard, and where origins are given only
 * from one of them; `null` means a page without an origin. Until such a host has spoken nothing
 * is said to it, unless the browser tells who is around.
 */
export function openWire(
  origins: readonly string[] | undefined,
  early: readonly MessageEvent[],
  hear: (data: unknown) => void,
): Wire {
  const { parent } = window
  const isAllowed = (origin: string) => !origins || origins.includes(origin)
  // Firefox does not tell.
  const around = (location as { ancestorOrigins?: ArrayLike<string> }).ancestorOrigins?.[0]
  let target = !origins ? "*" : around && isAllowed(around) ? addressee(around) : undefined
  const post = (data: unknown) => {
    if (target !== undefined) parent.postMessage(data, target)
  }
  const listen = ({ source, origin, data }: MessageEvent) => {
    if (source !== parent || !isAllowed(origin)) return
    target = addressee(origin)
    hear(data)
  }
  // Whoever calls has its wire before the first of the early ones is answered.
  queueMicrotask(() => {
    for (const event of early) listen(event)
  })
  addEventListener("message", listen)
  return {
    say: (answer) => post({ ns: "comity", v: 1, ...answer } satisfies Envelope & Answer),
    sayPlain: post,
    close: () => removeEventListener("message", listen),
  }
}

/** A window whose origin has no name can only be told as whoever it is. */
const addressee = (origin: string) => (/^https?:/.test(origin) ? origin : "*")

/** The origins that the page's own `<meta name="comity-origins">` allows; undefined without one. */
export function originsOfPage(): readonly string[] | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="comity-origins"]')
  return meta?.content.split(/\s+/).filter((origin) => origin !== "")
}
