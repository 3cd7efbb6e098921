import type { Atlas } from "../map/createAtlas.ts"
import type { Happening, Transition } from "../protocol/messages.ts"
import type { ThemeChoice } from "../theme/palettes.ts"
import type { Lang } from "../words/wordsIn.ts"
import type { FrameSummary } from "./frameSummary.ts"

/** What can be done with a mounted Comity. */
export interface Handle {
  /** The whole state as one string. */
  getState(): string
  /**
   * Goes to a state; settles when it is drawn and rests, or when a newer `goto` overtakes it. Of
   * many only the newest is run. A state of which nothing can be used leaves the view as it was, and
   * is told as an error. While the browser has taken the graphics context away nothing is waited for.
   */
  goto(state: string, options?: GotoOptions): Promise<void>
  play(): void
  pause(): void
  /** Settles once its words are there. */
  setLang(lang: Lang): Promise<void>
  setTheme(theme: ThemeChoice): void
  /** What is on the map; undefined until a history is open. */
  getFrame(): FrameSummary | undefined
  /**
   * Opens a dataset's text, after what was asked for before; settles with false where it has
   * problems, which the page then lists, or where the page cannot load what reads it. A `goto` or
   * `arrived` that comes after it waits for it; the rest is of the old history until it settles.
   */
  setData(text: string): Promise<boolean>
  /** A picture of the map with its words. Rejects where there is no map, or it cannot be drawn now. */
  export(options: { readonly format: "png" }): Promise<Blob>
  /** Tells what happens that this handle was not asked for. Returns what ends it. */
  on(listener: (happening: Happening) => void): () => void
  /** Settles when what was asked for is drawn and rests. */
  arrived(): Promise<void>
  /** The map, for tests and for measuring; undefined until there is one. */
  atlas(): Atlas | undefined
  /** Takes everything away again. */
  destroy(): void
}

export interface GotoOptions {
  /** `none`: all movement is a cut. */
  readonly transition?: Transition | undefined
}
