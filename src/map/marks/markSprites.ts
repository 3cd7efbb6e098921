import { sans, serif } from "../../drawing/fonts.ts"
import { seat } from "../../drawing/measures.ts"
import { type Face, leading, type PlacedName } from "../../drawing/placeNames.ts"
import type { Palette } from "../../theme/palettes.ts"
import type { Seat } from "./createMarkLayer.ts"
import type { Sprite } from "./createSpriteSheet.ts"

/** Around a letter, in CSS pixels. */
const halo = 1.6
export const families: Readonly<Record<Face, string>> = { serif, sans }

/** A name in its lines, with a halo; so many device pixels a CSS pixel. */
export function nameSprite(
  { face, lines, width: ems, size }: PlacedName,
  { ink, paper }: Palette,
  ratio: number,
): Sprite {
  const type = size * ratio
  const margin = Math.ceil(halo * ratio) + 2
  const font = `${type}px ${families[face]}`
  const width = Math.ceil(ems * type) + 2 * margin
  const height = Math.ceil(lines.length * leading * type) + 2 * margin
  return {
    key: `${ratio} ${font} ${lines.join("\n")}`,
    width,
    height,
    draw(context) {
      context.font = font
      context.textAlign = "center"
      context.lineJoin = "round"
      context.lineWidth = 2 * halo * ratio
      context.strokeStyle = paper
      context.fillStyle = ink
      const first = height / 2 - ((lines.length - 1) * leading * type) / 2 + 0.35 * type
      const each = (write: (line: string, x: number, y: number) => void) => {
        for (const [i, line] of lines.entries()) write(line, width / 2, first + i * leading * type)
      }
      each((line, x, y) => context.strokeText(line, x, y))
      each((line, x, y) => context.fillText(line, x, y))
    },
  }
}

/** The dot of a seat, ringed. */
export function seatSprite(
  { color, isChosen }: Omit<Seat, "at">,
  { ink }: Palette,
  ratio: number,
): Sprite {
  const radius = seat.radius(isChosen) * ratio
  const side = 2 * Math.ceil(radius + seat.line * ratio + 1)
  return {
    key: `${ratio} seat ${color} ${radius}`,
    width: side,
    height: side,
    draw(context) {
      const disc = (radius: number, fill: string) => {
        context.beginPath()
        context.arc(side / 2, side / 2, radius, 0, 2 * Math.PI)
        context.fillStyle = fill
        context.fill()
      }
      disc(radius + seat.line * ratio, ink)
      disc(radius, color)
    },
  }
}
