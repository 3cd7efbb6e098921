import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from "mediabunny"
import type { FilmEncoder } from "./FilmEncoder.ts"
import { FilmError } from "./FilmError.ts"
import { encoderFor, type FilmSize, mimeTypes } from "./filmFormats.ts"

/** Frames that may wait in the encoder. */
const queue = 4
/** Seconds from one key frame to the next. */
const keyFrames = 2
/** An encoder that says nothing for so long has died, in milliseconds. */
const patience = 30_000

/** A film by the browser's own encoder, as MP4 with H.264 or as WebM with VP9. */
export async function encodeVideo(
  format: "mp4" | "webm",
  size: FilmSize,
  fps: number,
): Promise<FilmEncoder> {
  const config = await encoderFor(format, size, fps)
  if (!config) throw new FilmError("encoder")
  const source = new EncodedVideoPacketSource(format === "mp4" ? "avc" : "vp9")
  const target = new BufferTarget()
  const output = new Output({
    format:
      format === "mp4" ? new Mp4OutputFormat({ fastStart: "in-memory" }) : new WebMOutputFormat(),
    target,
  })
  output.addVideoTrack(source, { frameRate: fps })
  await output.start()

  let fail: (error: unknown) => void
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  failed.catch(() => {})
  let bytes = 0
  let written = Promise.resolve()
  const encoder = new VideoEncoder({
    output(chunk, meta) {
      bytes += chunk.byteLength
      written = written.then(() => source.add(EncodedPacket.fromEncodedChunk(chunk), meta))
      written.catch(fail)
    },
    error: (error) => fail(error),
  })
  let last: VideoFrame | undefined
  let count = 0
  let keyed = -1

  /** What the encoder does, unless it fails or falls silent first. */
  async function unlessFailed(work: Promise<unknown>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const silent = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("the encoder is silent")), patience)
    })
    try {
      await Promise.race([work, failed, silent])
    } catch (error) {
      throw FilmError.of(error, "encoder")
    } finally {
      clearTimeout(timer)
    }
  }

  async function encode(frame: VideoFrame): Promise<void> {
    const key = Math.floor(count / (fps * keyFrames))
    try {
      if (encoder.state === "unconfigured") encoder.configure(config!)
      encoder.encode(frame, { keyFrame: key !== keyed })
    } catch (error) {
      // An encoder that has failed is closed, and says why by its own call only.
      await unlessFailed(Promise.resolve().then(() => Promise.reject(error)))
    }
    keyed = key
    count++
    while (encoder.encodeQueueSize >= queue)
      await unlessFailed(
        new Promise((resolve) => encoder.addEventListener("dequeue", resolve, { once: true })),
      )
    await unlessFailed(written)
  }

  const timing = () => ({
    timestamp: Math.round((count * 1e6) / fps),
    duration: Math.round(1e6 / fps),
  })

  return {
    async add(picture) {
      last?.close()
      try {
        last = new VideoFrame(picture, { ...timing(), alpha: "discard" })
      } catch (error) {
        last = undefined
        throw FilmError.of(error, "memory")
      }
      await encode(last)
    },
    async again() {
      if (!last) throw new Error("there is no frame before the first")
      const same = new VideoFrame(last, timing())
      try {
        await encode(same)
      } finally {
        same.close()
      }
    },
    bytes: () => bytes,
    async finish() {
      await unlessFailed(encoder.flush().then(() => written))
      await unlessFailed(output.finalize())
      return new Blob([target.buffer!], { type: mimeTypes[format] })
    },
    close() {
      last?.close()
      last = undefined
      if (encoder.state !== "closed") encoder.close()
      if (output.state === "started") output.cancel().catch(() => {})
    },
  }
}
