import type { Palette } from "../theme/palettes.ts"
import { createSheet, type SheetOptions } from "./createSheet.ts"
import type { LegendEntry } from "./legendOf.ts"
import type { PictureText } from "./pictureText.ts"
import { pngOf } from "./pngOf.ts"

/**
 * A PNG of a map as it stands, with its words around it.
 * @param map a canvas that was drawn in this very task: WebGL forgets it in the next
 * @param scale pixels of the canvas per CSS pixel
 */
export function pictureOf(
  map: HTMLCanvasElement,
  scale: number,
  text: PictureText,
  palette: Palette,
  legend: readonly LegendEntry[],
): Promise<Blob> {
  const [width, wanted] = [map.width / scale, map.height / scale]
  const options: SheetOptions = { width, height: wanted, scale, palette, legend, surrounds: true }
  let sheet = createSheet(options)
  // The words grow with the sheet, and the sheet with the words.
  for (let height = wanted, i = 0; i < 4; i++) {
    height += wanted - sheet.mapSize.height
    sheet = createSheet({ ...options, height })
  }
  sheet.draw(map, text)
  return pngOf(sheet.canvas)
}
