/** Takes the frames of a film in their order, and gives its file. */
export interface FilmEncoder {
  /**
   * Adds a frame; settles when there is room for the next. The canvas may be drawn on again then.
   * Fails with a `FilmError`, and with every later call.
   */
  add(picture: HTMLCanvasElement): Promise<void>
  /** Adds the frame before once more. */
  again(): Promise<void>
  /** How large the file has grown, in bytes. */
  bytes(): number
  finish(): Promise<Blob>
  /** Gives everything back; no call but this one may follow. */
  close(): void
}
