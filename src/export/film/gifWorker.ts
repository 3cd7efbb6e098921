import { applyPalette, GIFEncoder, quantize } from "gifenc"
import type { GifAnswer, GifOrder } from "./encodeGif.ts"

const gif = GIFEncoder()

/** A frame waits until it is known for how long it is shown. */
function take(order: GifOrder): GifAnswer {
  if (order.kind === "finish") {
    gif.finish()
    return { kind: "file", bytes: gif.bytes() }
  }
  const pixels = new Uint8Array(order.pixels)
  const palette = quantize(pixels, 256)
  const index = applyPalette(pixels, palette)
  gif.writeFrame(index, order.width, order.height, { palette, delay: order.delay })
  return { kind: "taken", bytes: gif.bytesView().length }
}

self.onmessage = ({ data }: MessageEvent<GifOrder>) => {
  const answer = take(data)
  postMessage(answer, { transfer: answer.kind === "file" ? [answer.bytes.buffer] : [] })
}
