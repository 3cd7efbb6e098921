import { createStudio, type StudioOptions } from "../../map/createStudio.ts"
import type { Viewer } from "../../state/createViewer.ts"
import type { Shapes } from "../../world/shapes.ts"
import { pngOf } from "../pngOf.ts"
import type { ToldStep } from "./toldSteps.ts"

export interface Painting {
  readonly signal: AbortSignal
  /** Told how many are done. */
  readonly onPicture: (done: number) => void
}

/**
 * A PNG of the map for each step, without words. Fails with a `StudioError` or `NoPicture`, and with
 * the signal's reason as soon as it is cancelled.
 */
export async function paintSteps(
  viewer: Viewer,
  shapes: Shapes,
  options: StudioOptions,
  steps: readonly ToldStep[],
  { signal, onPicture }: Painting,
): Promise<Blob[]> {
  signal.throwIfAborted()
  const cancelled = abortion(signal)
  const coming = createStudio(viewer, shapes, options)
  const pictures: Blob[] = []
  try {
    const studio = await Promise.race([coming, cancelled])
    for (const { choice } of steps) {
      const shot = { choice, camera: choice.camera, phase: 1 }
      pictures.push(await Promise.race([studio.paint(shot).then(pngOf), cancelled]))
      onPicture(pictures.length)
    }
    return pictures
  } finally {
    coming.then(
      (studio) => studio.destroy(),
      () => {},
    )
  }
}

/** Fails when a signal is given, and settles never otherwise. */
function abortion(signal: AbortSignal): Promise<never> {
  const failing = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true })
  })
  failing.catch(() => {})
  return failing
}
