import type { FilmEncoder } from "./FilmEncoder.ts"
import type { FilmFormat, FilmSize } from "./filmFormats.ts"

/**
 * An encoder of a format; its library is loaded with it. Fails with a `FilmError` where the browser
 * cannot encode it.
 */
export async function encodeFilm(
  format: FilmFormat,
  size: FilmSize,
  fps: number,
): Promise<FilmEncoder> {
  if (format === "gif") return (await import("./encodeGif.ts")).encodeGif(size, fps)
  return (await import("./encodeVideo.ts")).encodeVideo(format, size, fps)
}
