/** The browser could make no picture of what was painted. */
export class NoPicture extends Error {
  override readonly name = "NoPicture"
}

/** A canvas as PNG; rejects with `NoPicture` where the browser has no memory for it. */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new NoPicture())), "image/png")
  })
