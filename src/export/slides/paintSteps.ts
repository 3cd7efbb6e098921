import type { Studio } from "../../map/createStudio.ts"
import type { ToldStep } from "./toldSteps.ts"

/** The browser could make no picture of what was painted. */
export class NoPicture extends Error {
  override readonly name = "NoPicture"
}

export interface Painting {
  readonly signal: AbortSignal
  /** Told how many are done. */
  readonly onPicture: (done: number) => void
}

/** A PNG of the map for each step, without words. Fails when it is cancelled, with the signal's reason. */
export async function paintSteps(
  studio: Studio,
  steps: readonly ToldStep[],
  { signal, onPicture }: Painting,
): Promise<Blob[]> {
  const pictures: Blob[] = []
  for (const { choice } of steps) {
    signal.throwIfAborted()
    pictures.push(await pngOf(await studio.paint({ choice, camera: choice.camera, phase: 1 })))
    onPicture(pictures.length)
  }
  signal.throwIfAborted()
  return pictures
}

const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((png) => (png ? resolve(png) : reject(new NoPicture())), "image/png"),
  )
