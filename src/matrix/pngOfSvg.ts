import { pngOf } from "../export/pngOf.ts"

/** A PNG of a drawing, so many pixels for each of its own; fails where the browser can make none. */
export async function pngOfSvg(svg: string, scale: number): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement("canvas")
  canvas.width = Math.ceil(image.naturalWidth * scale)
  canvas.height = Math.ceil(image.naturalHeight * scale)
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return pngOf(canvas)
}
