import type { Palette } from "../theme/palettes.ts"
import { drawSign } from "./drawSign.ts"
import type { LegendEntry } from "./legendOf.ts"
import type { PictureText } from "./pictureText.ts"
import { legendSize, type Place, planSheet, smallLine, smallSize } from "./planSheet.ts"
import { wrapLines } from "./wrapLines.ts"

/** A picture: a map with its words around it. */
export interface Sheet {
  readonly canvas: HTMLCanvasElement
  /** The size that the map is to have, in CSS pixels. */
  readonly mapSize: { readonly width: number; readonly height: number }
  /** Puts a map and the words of its moment on the sheet, in place of those before. */
  draw(map: CanvasImageSource, text: PictureText): void
}

export interface SheetOptions {
  /** The sheet's size in CSS pixels; the canvas has them times `scale`. */
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly palette: Palette
  readonly legend: readonly LegendEntry[]
  /** False: the bare map. */
  readonly surrounds: boolean
}

/** The browser gives no canvas of that size. */
export class SheetTooLarge extends Error {
  override readonly name = "SheetTooLarge"
}

const serif = 'Georgia, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif'
const sans =
  'system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", "Helvetica Neue", sans-serif'

/** Makes a sheet; throws `SheetTooLarge`. */
export function createSheet(options: SheetOptions): Sheet {
  const { width, height, scale, palette, legend, surrounds } = options
  const canvas = document.createElement("canvas")
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = contextOf(canvas)
  context.scale(scale, scale)
  const widthOf = (text: string, size: number) => {
    context.font = `400 ${size}px ${sans}`
    return context.measureText(text).width
  }
  const plan = planSheet(width, height, legend, widthOf)
  const place = surrounds ? plan.map : { x: 0, y: 0, width, height }
  let written: string | undefined

  /** Writes a text into a place as large as it can: the sizes are tried in turn, the last is cut. */
  function write(text: string, { x, y, width, height }: Place, look: Look) {
    context.fillStyle = look.color
    context.textAlign = look.align ?? "left"
    context.textBaseline = "alphabetic"
    for (const [i, step] of look.sizes.entries()) {
      const size = step * plan.unit
      context.font = `${look.weight ?? 400} ${size}px ${look.face}`
      const leading = size * 1.22
      const most = Math.max(1, Math.floor((height + 0.5) / leading))
      const lines = wrapLines(text, width, most, (part) => context.measureText(part).width)
      const isWhole = !lines.at(-1)?.endsWith("…") || text.endsWith("…")
      if (!isWhole && i < look.sizes.length - 1) continue
      // The block stands in the middle of its place.
      const top = y + (height - lines.length * leading) / 2
      const left = look.align === "right" ? x + width : x
      lines.forEach((line, row) => {
        context.fillText(line, left, top + leading * row + leading * 0.79)
      })
      return
    }
  }

  function writeSmall([sources = "", ...rest]: readonly string[], { x, y, width, height }: Place) {
    const size = smallSize * plan.unit
    const line = smallLine * plan.unit
    context.font = `400 ${size}px ${sans}`
    context.fillStyle = palette.muted
    context.textAlign = "left"
    const measure = (part: string) => context.measureText(part).width
    const all = Math.round(height / line)
    // What must be said has its lines; the sources have what is left of them.
    const must = rest.flatMap((text) => wrapLines(text, width, all - 1, measure)).slice(0, all - 1)
    const lines = [...wrapLines(sources, width, all - must.length, measure), ...must]
    lines.forEach((text, i) => {
      context.fillText(text, x, y + line * i + size)
    })
  }

  function drawSurrounds(text: PictureText) {
    context.fillStyle = palette.paper
    context.fillRect(0, 0, width, height)
    const { ink, muted } = palette
    write(text.title, plan.title, { face: serif, weight: 600, color: ink, sizes: [24, 21, 18, 15] })
    const momentSizes = [44, 38, 32, 26, 20]
    write(text.moment, plan.moment, { face: serif, color: ink, sizes: momentSizes, align: "right" })
    write(text.sentence, plan.sentence, { face: sans, color: muted, sizes: [14, 12.5, 11] })
    for (const { entry, label, x, y } of plan.legend) {
      drawSign(context, entry, { x, y }, plan.unit, palette)
      context.font = `400 ${legendSize * plan.unit}px ${sans}`
      context.fillStyle = ink
      context.textAlign = "left"
      context.fillText(label, x + 28 * plan.unit, y + 11.5 * plan.unit)
    }
    writeSmall(text.small, plan.small)
  }

  return {
    canvas,
    mapSize: { width: place.width, height: place.height },
    draw(map, text) {
      const words = JSON.stringify(text)
      // In a film the words stay for many frames.
      if (surrounds && words !== written) drawSurrounds(text)
      written = words
      context.drawImage(map, place.x, place.y, place.width, place.height)
    },
  }
}

interface Look {
  readonly face: string
  readonly weight?: number
  readonly color: string
  /** Of the type, in units of the plan; the largest first. */
  readonly sizes: readonly number[]
  readonly align?: "right"
}

/** A canvas that is too large is no error to a browser: it keeps nothing of what is drawn. */
function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d")
  try {
    const corner = [canvas.width - 1, canvas.height - 1, 1, 1] as const
    context?.fillRect(...corner)
    if (context?.getImageData(...corner).data[3] === 255) return context
  } catch {
    // Said below.
  }
  throw new SheetTooLarge()
}
