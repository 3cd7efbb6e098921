import type { Answer, FrameMessage, Transition } from "../protocol/messages.ts"
import { type Connection, connect, type Ready } from "./comityHost.ts"

type Detail<Type extends Answer["type"]> = CustomEvent<Extract<Answer, { type: Type }>>

/** The events of `<comity-map>`; the detail is the message of the page. */
export interface ComityMapEvents {
  "comity-ready": Detail<"ready">
  "comity-change": Detail<"change">
  "comity-select": Detail<"select">
  "comity-step": Detail<"step">
  "comity-nav": Detail<"nav">
  "comity-error": Detail<"error">
}

/** The keys of a state, each an attribute. */
const keys =
  "data t grain window trail reading select focus compare type status dir certainty kind region step play speed view proj territory panel lang theme ui interact motion text keys present deck auto poster".split(
    " ",
  )
/** The attributes that go to the frame as they are, and what they are by themselves. */
const framing = {
  title: "Comity",
  loading: "lazy",
  allow: "fullscreen; clipboard-write",
  referrerpolicy: "strict-origin-when-cross-origin",
  sandbox: "allow-scripts allow-same-origin allow-popups allow-downloads",
}
/** What a page keeps until it is told otherwise, as it is by itself; what is empty needs the page anew. */
const kept: Readonly<Record<string, string>> = {
  data: "",
  lang: "",
  theme: "auto",
  ui: "full",
  interact: "1",
  motion: "auto",
  text: "normal",
  keys: "1",
  present: "0",
  deck: "",
  auto: "0",
  poster: "0",
}
const told = ["ready", "change", "select", "step", "nav", "error"]
/** The page beside which this module stands. */
const home = import.meta.url.replace(/[^/]*$/, "")

const style = new CSSStyleSheet()
style.replaceSync(
  ":host{display:block;aspect-ratio:16/9}:host([hidden]){display:none}iframe{display:block;width:100%;height:100%;border:0}",
)

/**
 * `<comity-map src="https://example.org/comity/" t="1992" select="ALB">`: a framed Comity. Each key
 * of a state is an attribute, and one that changes is gone to. `src` is the page's address, missing:
 * that of this module; `origin` the only one that may answer; `transition="none"` cuts.
 */
export class ComityMap extends HTMLElement {
  static readonly observedAttributes = [...keys, ...Object.keys(framing), "src"]
  readonly #frame = document.createElement("iframe")
  #link: Connection | undefined
  #isDue = false
  /** The attributes that were taken away and must be taken back in the page. */
  readonly #gone = new Set<string>()

  constructor() {
    super()
    const root = this.attachShadow({ mode: "open" })
    root.adoptedStyleSheets = [style]
    root.append(this.#frame)
  }

  connectedCallback() {
    for (const name of Object.keys(framing)) this.#dress(name)
    const origin = this.getAttribute("origin") ?? undefined
    this.#link = connect(this.#frame, { origin })
    let greeted: string | undefined
    this.#link.on((answer) => {
      const { type } = answer
      // With its proportion it would take its width from the height.
      if (type === "height") this.#measure(`${answer.px}px`, "auto")
      // A page is ready when it has begun, and again when it is greeted.
      const text = JSON.stringify(answer)
      if (text === greeted) return
      if (type === "ready") greeted = text
      if (told.includes(type)) this.#tell(answer)
    })
    this.#load()
  }

  disconnectedCallback() {
    this.#link?.close()
    this.#link = undefined
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null) {
    if (!this.#link || before === now) return
    if (name === "src") this.#load()
    else if (name in framing) this.#dress(name)
    else {
      if (name in kept) this.#gone.add(name)
      if (this.#isDue) return
      // Several attributes that change together are one state.
      this.#isDue = true
      queueMicrotask(() => this.#follow())
    }
  }

  /** Goes to a whole state; settles with the state that it has when it is drawn. */
  goto(state: string, options?: { readonly transition?: Transition }): Promise<string> {
    return this.#ask((link) => link.goto(state, options))
  }
  play(): void {
    this.#link?.play()
  }
  pause(): void {
    this.#link?.pause()
  }
  setLang(lang: string): void {
    this.#link?.setLang(lang)
  }
  setTheme(theme: "light" | "dark" | "auto"): void {
    this.#link?.setTheme(theme)
  }
  getState(): Promise<string> {
    return this.#ask((link) => link.getState())
  }
  getFrame(): Promise<FrameMessage> {
    return this.#ask((link) => link.getFrame())
  }
  /** Opens a dataset, an object or the text of its file; rejects where it has problems. */
  setData(dataset: string | object): Promise<Ready> {
    return this.#ask((link) => link.setData(dataset))
  }
  export(options?: { readonly format: "png" }): Promise<Blob> {
    return this.#ask((link) => link.export(options))
  }

  async #ask<Result>(work: (link: Connection) => Promise<Result>): Promise<Result> {
    if (!this.#link) throw new Error("comity-map is not on the page")
    return work(this.#link)
  }

  #dress(name: string) {
    const value = this.getAttribute(name) ?? framing[name as keyof typeof framing]
    this.#frame.setAttribute(name, value)
  }

  #tell(answer: Answer) {
    this.dispatchEvent(new CustomEvent(`comity-${answer.type}`, { detail: answer }))
  }

  #measure(height: string, aspectRatio: string) {
    Object.assign(this.style, { height, aspectRatio })
  }

  #load() {
    const src = this.getAttribute("src") ?? home
    try {
      const { href, protocol } = new URL(src, document.baseURI)
      if (!/^(https?|file|blob):/.test(protocol)) throw protocol
      this.#frame.src = `${href.split("#")[0]}#${this.#said()}`
    } catch {
      const message = `src="${src}" is not the address of a page`
      console.warn(`comity-map: ${message}`)
      // Whoever put it there may listen from the next line on.
      queueMicrotask(() => this.#tell({ type: "error", code: "src", message }))
    }
  }

  #follow() {
    this.#isDue = false
    if (!this.#link) return
    const gone = [...this.#gone].filter((key) => !this.getAttribute(key))
    const state = this.#said(gone)
    this.#gone.clear()
    const rest = () => gone.includes("auto") && this.#measure("", "")
    if (gone.some((key) => !kept[key])) {
      // A frame that is put in again begins again, and is spoken to once it is ready.
      this.disconnectedCallback()
      this.connectedCallback()
      this.shadowRoot!.append(this.#frame)
      rest()
      return
    }
    const transition = this.getAttribute("transition") === "none" ? "none" : "animate"
    // Whoever closes the link in the meantime waits for nothing.
    this.#link.goto(state, { transition }).then(rest, () => {})
  }

  /** What the attributes say, as one state; those that are gone say what is usual. */
  #said(gone: readonly string[] = []): string {
    return keys
      .flatMap((key) => {
        const value = this.getAttribute(key) || (gone.includes(key) && kept[key])
        return value ? [`${key}=${encodeURIComponent(value)}`] : []
      })
      .join("&")
  }
}

declare global {
  interface HTMLElementEventMap extends ComityMapEvents {}
  interface HTMLElementTagNameMap {
    "comity-map": ComityMap
  }
}

if (!customElements.get("comity-map")) customElements.define("comity-map", ComityMap)
