/** In which order they are offered: MP4 plays everywhere, a GIF needs no encoder of the browser. */
export const filmFormats = ["mp4", "webm", "gif"] as const
export type FilmFormat = (typeof filmFormats)[number]

export const mimeTypes: Readonly<Record<FilmFormat, string>> = {
  mp4: "video/mp4",
  webm: "video/webm",
  gif: "image/gif",
}

/** Width and height in pixels, both even, as encoders want them. */
export interface FilmSize {
  readonly width: number
  readonly height: number
}

/** H.264 High and Baseline, VP9 profile 0, at a level that holds 1080p at 30 frames a second. */
const codecs: Readonly<Record<Exclude<FilmFormat, "gif">, readonly string[]>> = {
  mp4: ["avc1.640028", "avc1.42e028"],
  webm: ["vp09.00.40.08"],
}

/** Enough for fine lines and letters: 6 Mbit/s at 1080p. */
const bitsPerPixel = 6e6 / (1920 * 1080)

/** How the browser is to encode a format; undefined where it cannot. */
export async function encoderFor(
  format: Exclude<FilmFormat, "gif">,
  { width, height }: FilmSize,
  fps: number,
): Promise<VideoEncoderConfig | undefined> {
  if (typeof VideoEncoder === "undefined") return undefined
  for (const codec of codecs[format]) {
    const config: VideoEncoderConfig = {
      codec,
      width,
      height,
      framerate: fps,
      bitrate: Math.round(bitsPerPixel * width * height),
      latencyMode: "quality",
      alpha: "discard",
      ...(format === "mp4" && { avc: { format: "avc" } }),
    }
    const { supported } = await VideoEncoder.isConfigSupported(config).catch(() => ({
      supported: false,
    }))
    if (supported) return config
  }
  return undefined
}

/** The formats that this browser can make a film in, the best first; a GIF always. */
export async function supportedFormats(size: FilmSize, fps: number): Promise<FilmFormat[]> {
  const can = await Promise.all(
    filmFormats.map(async (format) => format === "gif" || !!(await encoderFor(format, size, fps))),
  )
  return filmFormats.filter((_, i) => can[i])
}

/** A film's picture: its size in CSS pixels, and how many pixels of the film each of them has. */
export interface FilmScreen extends FilmSize {
  readonly scale: number
}

/** The screens that are offered. All are laid out for 720 CSS pixels of height. */
export const screens = {
  "720p": { width: 1280, height: 720, scale: 1 },
  "1080p": { width: 1280, height: 720, scale: 1.5 },
  square: { width: 720, height: 720, scale: 1.5 },
} as const satisfies Readonly<Record<string, FilmScreen>>

export type ScreenName = keyof typeof screens

/** A screen's size in pixels of the film. */
export const sizeOf = ({ width, height, scale }: FilmScreen): FilmSize => ({
  width: width * scale,
  height: height * scale,
})
