/** Why there is no film: the encoder failed, memory ran out, or the map could not be drawn. */
export type FilmFault = "encoder" | "memory" | "map"

/** A film that could not be made. Who called it off gets an `AbortError` instead. */
export class FilmError extends Error {
  override readonly name = "FilmError"
  constructor(
    readonly fault: FilmFault,
    options?: ErrorOptions,
  ) {
    super(`no film: ${fault}`, options)
  }

  /** The fault that an error of the browser means, where it says one, else the one that is likely. */
  static of(error: unknown, likely: FilmFault): FilmError | DOMException {
    if (error instanceof FilmError) return error
    if (error instanceof DOMException && error.name === "AbortError") return error
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    const isMemory =
      ["QuotaExceededError", "RangeError", "SheetTooLarge"].includes(name) ||
      /memory|allocat|tooLarge/i.test(message)
    return new FilmError(isMemory ? "memory" : likely, { cause: error })
  }
}
