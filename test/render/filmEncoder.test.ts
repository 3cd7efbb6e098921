import { ALL_FORMATS, BlobSource, CanvasSink, Input } from "mediabunny"
import { expect, test, vi } from "vitest"
import { encodeFilm } from "../../src/export/film/encodeFilm.ts"
import { FilmError } from "../../src/export/film/FilmError.ts"
import { type FilmFormat, supportedFormats } from "../../src/export/film/filmFormats.ts"
import { type Color, farness } from "./atlasOnPage.ts"

const size = { width: 320, height: 240 }
const fps = 25
const teal: Color = [47, 127, 116]
const sand: Color = [224, 183, 90]

function canvasOf(): HTMLCanvasElement {
  const canvas = document.createElement("canvas")
  return Object.assign(canvas, size)
}

function fill(canvas: HTMLCanvasElement, [r, g, b]: Color): HTMLCanvasElement {
  const context = canvas.getContext("2d")!
  context.fillStyle = `rgb(${r} ${g} ${b})`
  context.fillRect(0, 0, size.width, size.height)
  return canvas
}

/** Ten frames: two colours that change after the fifth, of which most are repeats. */
async function encodeTwoColours(format: FilmFormat): Promise<Blob> {
  const encoder = await encodeFilm(format, size, fps)
  const canvas = canvasOf()
  for (const color of [teal, sand]) {
    await encoder.add(fill(canvas, color))
    for (let i = 0; i < 4; i++) await encoder.again()
  }
  const blob = await encoder.finish()
  encoder.close()
  return blob
}

async function readVideo(blob: Blob) {
  const input = new Input({ source: new BlobSource(blob), formats: ALL_FORMATS })
  const track = (await input.getPrimaryVideoTrack())!
  const sink = new CanvasSink(track)
  return {
    codec: await track.getCodec(),
    size: { width: await track.getDisplayWidth(), height: await track.getDisplayHeight() },
    duration: await input.computeDuration(),
    frames: (await track.computePacketStats()).packetCount,
    async colorAt(seconds: number): Promise<Color> {
      const { canvas } = (await sink.getCanvas(seconds))!
      const copy = canvasOf().getContext("2d")!
      copy.drawImage(canvas, 0, 0)
      const [r, g, b] = copy.getImageData(160, 120, 1, 1).data
      return [r!, g!, b!]
    },
  }
}

test("the browser is asked for its formats, and a GIF can always be made", async () => {
  const formats = await supportedFormats({ width: 1280, height: 720 }, fps)
  expect(formats.at(-1)).toBe("gif")
  const encoder = vi.spyOn(VideoEncoder, "isConfigSupported").mockResolvedValue({})
  expect(await supportedFormats(size, fps)).toEqual(["gif"])
  encoder.mockRestore()
})

test.for(["mp4", "webm"] as const)(
  "a film as %s has the frames, the time and the colours",
  async (format, { skip }) => {
    if (!(await supportedFormats(size, fps)).includes(format)) skip()
    const blob = await encodeTwoColours(format)
    expect(blob.type).toBe(`video/${format}`)
    const video = await readVideo(blob)
    expect(video.codec).toBe(format === "mp4" ? "avc" : "vp9")
    expect(video.size).toEqual(size)
    expect(video.frames).toBe(10)
    expect(video.duration).toBeCloseTo(0.4, 2)
    expect(farness(await video.colorAt(0), teal)).toBeLessThan(6)
    expect(farness(await video.colorAt(4.5 / fps), teal)).toBeLessThan(6)
    expect(farness(await video.colorAt(5.5 / fps), sand)).toBeLessThan(6)
  },
)

test("a film as GIF shows each picture for its time", async () => {
  const blob = await encodeTwoColours("gif")
  const decoder = new ImageDecoder({ data: await blob.arrayBuffer(), type: blob.type })
  await decoder.tracks.ready
  await decoder.completed
  expect(decoder.tracks.selectedTrack!.frameCount).toBe(2)
  for (const [frameIndex, color] of [teal, sand].entries()) {
    const { image } = await decoder.decode({ frameIndex })
    expect(image.duration).toBe(200_000)
    const context = canvasOf().getContext("2d")!
    context.drawImage(image, 0, 0)
    const [r, g, b] = context.getImageData(160, 120, 1, 1).data
    expect(farness([r!, g!, b!], color)).toBeLessThan(9)
    image.close()
  }
})

test("an encoder that fails midway says so at once, and for good", async () => {
  const [format] = await supportedFormats(size, fps)
  if (format === "gif") return
  const encoder = await encodeFilm(format!, size, fps)
  const canvas = fill(canvasOf(), teal)
  await encoder.add(canvas)
  const broken = vi.spyOn(VideoEncoder.prototype, "encode").mockImplementation(() => {
    throw new DOMException("the device is gone", "EncodingError")
  })
  await expect(encoder.add(canvas)).rejects.toEqual(new FilmError("encoder"))
  broken.mockRestore()
  encoder.close()
})

test("an encoder that has no such format is an error, not a wait", async () => {
  const none = vi.spyOn(VideoEncoder, "isConfigSupported").mockResolvedValue({})
  await expect(encodeFilm("mp4", size, fps)).rejects.toEqual(new FilmError("encoder"))
  none.mockRestore()
})
