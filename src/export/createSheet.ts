import { backdropOf } from "../theme/mixed.ts"
import type { Palette } from "../theme/palettes.ts"
import { drawSign } from "./drawSign.ts"
import { fitText } from "./fitText.ts"
import type { LegendEntry } from "./legendOf.ts"
import type { PictureText } from "./pictureText.ts"
import { legendSize, type Place, planSheet, sheetType, sign, smallLines } from "./planSheet.ts"

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

const faces = {
  serif: 'Georgia, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif',
  sans: 'system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", "Helvetica Neue", sans-serif',
} as const

/** Makes a sheet; throws `SheetTooLarge`. */
export function createSheet(options: SheetOptions): Sheet {
  const { width, height, scale, palette, legend, surrounds } = options
  const canvas = document.createElement("canvas")
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = contextOf(canvas)
  context.scale(scale, scale)
  const widthOf = (text: string, size: number) => {
    context.font = `400 ${size}px ${faces.sans}`
    return context.measureText(text).width
  }
  const plan = planSheet(width, height, legend, widthOf)
  const place = surrounds ? plan.map : { x: 0, y: 0, width, height }
  let written: string | undefined

  function write(text: string, place: Place, look: (typeof sheetType)[keyof typeof sheetType]) {
    const fontOf = (size: number) => `${look.weight} ${size}px ${faces[look.face]}`
    const { lines, size, baselines } = fitText(text, place, look, plan.unit, (part, size) => {
      context.font = fontOf(size)
      return context.measureText(part).width
    })
    context.font = fontOf(size)
    context.fillStyle = palette[look.tone]
    context.textAlign = look.align
    const x = look.align === "right" ? place.x + place.width : place.x
    lines.forEach((line, i) => {
      context.fillText(line, x, baselines[i]!)
    })
  }

  function writeSmall(texts: readonly string[]) {
    const { size, lines } = smallLines(texts, plan, widthOf)
    context.font = `400 ${size}px ${faces.sans}`
    context.fillStyle = palette.muted
    context.textAlign = "left"
    for (const { text, x, y } of lines) context.fillText(text, x, y)
  }

  function drawSurrounds(text: PictureText) {
    context.fillStyle = palette.paper
    context.fillRect(0, 0, width, height)
    write(text.title, plan.title, sheetType.title)
    write(text.moment, plan.moment, sheetType.moment)
    write(text.sentence, plan.sentence, sheetType.sentence)
    for (const { entry, label, x, y } of plan.legend) {
      drawSign(context, entry, { x, y }, plan.unit, palette)
      context.font = `400 ${legendSize * plan.unit}px ${faces.sans}`
      context.fillStyle = palette.ink
      context.textAlign = "left"
      context.fillText(label, x + (sign.width + sign.gap) * plan.unit, y + 11.5 * plan.unit)
    }
    writeSmall(text.small)
  }

  return {
    canvas,
    mapSize: { width: place.width, height: place.height },
    draw(map, text) {
      const words = JSON.stringify(text)
      // In a film the words stay for many frames.
      if (surrounds && words !== written) drawSurrounds(text)
      written = words
      // Beside a globe the map is clear.
      context.fillStyle = backdropOf(palette)
      context.fillRect(place.x, place.y, place.width, place.height)
      context.drawImage(map, place.x, place.y, place.width, place.height)
    },
  }
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
