import type { FilmEncoder } from "./FilmEncoder.ts"
import { FilmError } from "./FilmError.ts"
import { type FilmSize, mimeTypes } from "./filmFormats.ts"
// In a blob, because a sandboxed frame may start no worker by its address.
import GifWorker from "./gifWorker.ts?worker&inline"

/** What the worker is told: a frame that is shown for `delay` milliseconds, or that it was the last. */
export type GifOrder =
  | {
      readonly kind: "frame"
      readonly pixels: ArrayBuffer
      readonly width: number
      readonly height: number
      readonly delay: number
    }
  | { readonly kind: "finish" }

export type GifAnswer =
  | { readonly kind: "taken"; readonly bytes: number }
  | { readonly kind: "file"; readonly bytes: Uint8Array<ArrayBuffer> }

/** A film as a GIF, which needs no encoder of the browser. Frames that repeat are one, shown longer. */
export function encodeGif({ width, height }: FilmSize, fps: number): FilmEncoder {
  const worker = new GifWorker()
  const pixelsOf = pixelReader({ width, height })
  let waiting: { pixels: ArrayBuffer; since: number } | undefined
  let count = 0
  let bytes = 0
  let working: Promise<GifAnswer> | undefined

  const ask = (order: GifOrder) =>
    new Promise<GifAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<GifAnswer>) => {
        if (data.kind === "taken") bytes = data.bytes
        resolve(data)
      }
      worker.onerror = (event) => {
        event.preventDefault()
        reject(FilmError.of(new Error(event.message), "encoder"))
      }
      worker.postMessage(order, order.kind === "frame" ? [order.pixels] : [])
    })

  // A GIF counts in hundredths of a second: each frame is cut off where it falls, so that none drifts.
  const timeOf = (frame: number) => Math.round((frame * 100) / fps) * 10

  async function write(): Promise<void> {
    if (!waiting) return
    const { pixels, since } = waiting
    waiting = undefined
    // The worker works on one frame while the next is painted.
    await working
    const delay = timeOf(count) - timeOf(since)
    working = ask({ kind: "frame", pixels, width, height, delay })
    working.catch(() => {})
  }

  return {
    async add(picture) {
      await write()
      waiting = { pixels: pixelsOf(picture), since: count }
      count++
    },
    async again() {
      count++
    },
    bytes: () => bytes,
    async finish() {
      await write()
      await working
      const answer = await ask({ kind: "finish" })
      if (answer.kind !== "file") throw new FilmError("encoder")
      return new Blob([answer.bytes], { type: mimeTypes.gif })
    },
    close: () => worker.terminate(),
  }
}

/** Reads pictures of a size through a canvas that is kept where it is quick to read. */
function pixelReader({ width, height }: FilmSize): (picture: HTMLCanvasElement) => ArrayBuffer {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext("2d", { willReadFrequently: true })!
  return (picture) => {
    try {
      context.drawImage(picture, 0, 0)
      return context.getImageData(0, 0, width, height).data.buffer
    } catch (error) {
      throw FilmError.of(error, "memory")
    }
  }
}
