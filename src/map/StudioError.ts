/**
 * Why there is no picture: the browser draws no WebGL; the picture is larger than its graphics
 * allow; they were taken away meanwhile; or the studio was destroyed.
 */
export type StudioFault = "noWebGl" | "tooLarge" | "lost" | "gone"

/** A picture that could not be painted. */
export class StudioError extends Error {
  override readonly name = "StudioError"
  constructor(readonly fault: StudioFault) {
    super(fault)
  }
}
