/** What stands on every message, so that others on the same wire are told apart. */
export interface Envelope {
  readonly ns: "comity"
  readonly v: 1
}

export type Transition = "animate" | "none"

/** What a host may say to a framed page. Of `id` and `seq` the answer has the same. */
export type Told =
  /** Asks for `ready`; says too that the host speaks this protocol, and answers `nav`. */
  | { readonly type: "hello" }
  /** Goes to a whole state. Of many only the newest is run; each gets its `arrived`. */
  | {
      readonly type: "goto"
      readonly state: string
      readonly transition?: Transition
      readonly seq?: number
    }
  | { readonly type: "play" }
  | { readonly type: "pause" }
  | { readonly type: "setLang"; readonly lang: string }
  | { readonly type: "setTheme"; readonly theme: "light" | "dark" | "auto" }
  | { readonly type: "getState"; readonly id?: MessageId }
  | { readonly type: "getFrame"; readonly id?: MessageId }
  /** A dataset as an object, or as the text of its file. Answered by `ready`, or by `error`. */
  | { readonly type: "setData"; readonly dataset: string | object; readonly id?: MessageId }
  | { readonly type: "export"; readonly format: "png"; readonly id?: MessageId }

/** What a host chose to know an answer by. */
export type MessageId = string | number

/** What is on the map, in a form that travels. */
export interface FrameMessage {
  /** The moment as the state writes it. */
  readonly moment: string
  /** The status id of each country that has one, by code. */
  readonly statuses: Readonly<Record<string, string>>
  /** The ids of the events that are certain in the moment, and of those that are only possible. */
  readonly events: readonly string[]
  readonly possible: readonly string[]
  /** How many arcs are drawn. */
  readonly arcs: number
}

/** What happens on the page without the host having asked for it. */
export type Happening =
  /** By the reader's hand, or by the clock while it plays. */
  | { readonly type: "change"; readonly state: string; readonly by: "user" | "clock" }
  /** `none` with an empty id: nothing is chosen any more. */
  | {
      readonly type: "select"
      readonly kind: "country" | "actor" | "event" | "none"
      readonly id: string
    }
  /** Step `i` of `n`, from 0; -1 where the tour was left. */
  | { readonly type: "step"; readonly i: number; readonly n: number }
  /** The reader wants on or back in what is around the page: the keys of a clicker. */
  | { readonly type: "nav"; readonly dir: "next" | "previous" }
  | Failure

/** What could not be done, in the page's language. */
export interface Failure {
  readonly type: "error"
  readonly code: FailureCode
  readonly message: string
  readonly id?: MessageId
  readonly seq?: number
}

export type FailureCode =
  /** Of the state something, or everything, cannot be used. */
  | "state"
  /** The dataset has problems. */
  | "dataset"
  /** A built-in history that is not there, or did not come. */
  | "data"
  /** The `src` of a `<comity-map>` is no address. */
  | "src"
  /** A language that the interface does not have. */
  | "lang"
  /** There is no map of which a picture could be made. */
  | "export"
  /** A message of ours with a part that is missing or of the wrong kind. */
  | "message"
  | "too-large"

/** What a framed page says to its host. */
export type Answer =
  | Happening
  | {
      readonly type: "ready"
      readonly steps: readonly { readonly id: string; readonly title: string }[]
      readonly title: string
      readonly lang: string
      readonly id?: MessageId
    }
  | { readonly type: "arrived"; readonly seq?: number; readonly state: string }
  | { readonly type: "state"; readonly id?: MessageId; readonly state: string }
  | ({ readonly type: "frame"; readonly id?: MessageId } & FrameMessage)
  | { readonly type: "exported"; readonly id?: MessageId; readonly blob: Blob }
  /** How high the page would like to be, in CSS pixels; only with `auto=1`. */
  | { readonly type: "height"; readonly px: number }
