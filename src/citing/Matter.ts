/** What a citation is made of, in the reader's language; each text is one plain line. */
export interface Matter {
  readonly history: CitedHistory
  /** The fact that is cited; undefined where the sources of a whole view are. */
  readonly event: CitedEvent | undefined
  readonly sources: readonly CitedSource[]
  /** Where others find this view; undefined where they cannot. */
  readonly link: string | undefined
}

export interface CitedHistory {
  readonly title: string
  readonly version: string
  readonly creators: readonly string[]
  readonly license: string | undefined
}

export interface CitedEvent {
  readonly id: string
  readonly title: string
  readonly date: string
  /** What the dataset says of how sure it is, in a word; empty where it is stated. */
  readonly certainty: string
}

export interface CitedSource {
  readonly id: string
  readonly title: string
  readonly language: string | undefined
  /** Only where it is safe to follow. */
  readonly url: string | undefined
  readonly note: string
  readonly locators: readonly string[]
  readonly quotes: readonly string[]
}
