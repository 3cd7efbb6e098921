import { byZoom } from "./byZoom.ts"
import type { Name } from "./names.ts"
import type { Size } from "./views.ts"
import { wrapLines } from "./wrapLines.ts"

/** The typeface of countries is serif, that of organisations is not. */
export type Face = "serif" | "sans"

/** A name in lines, and how wide the widest is in sizes of the type. */
export interface Layout {
  readonly lines: readonly string[]
  readonly width: number
}

/** A name that has room: its lines stand around a point, in CSS pixels. */
export interface PlacedName extends Layout {
  readonly face: Face
  readonly x: number
  readonly y: number
  /** Of the type, in CSS pixels. */
  readonly size: number
}

interface NamesToPlace {
  readonly organisations: readonly Name[]
  readonly countries: readonly Name[]
  readonly zoom: number
  /** Where a place is drawn: once in each copy of the world. */
  readonly pointsOf: (name: Name) => readonly { readonly x: number; readonly y: number }[]
  readonly layoutOf: (text: string, face: Face) => Layout
  /** Room that something else has. */
  readonly taken?: readonly Box[]
}

/** From one line of a name to the next, in sizes of the type. */
export const leading = 1.2
/** How wide a line of a country's name, and of organisations' names, may be, in sizes of the type. */
const room = { serif: 7, sans: 8 }
/** How strongly the names of countries are written. */
export const countryStrength = 0.85
/** Between an organisation's dot and its name, in sizes of the type. */
const gap = 0.7
/** Where a name may stand from its dot, the best first. */
const sides = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const

/**
 * Finds room for whole names, each left out where another has its place already: the same names, the
 * same places. An organisation's is nearest to its own dot; none covers a dot.
 */
export function placeNames(
  { organisations, countries, zoom, pointsOf, layoutOf, taken: others = [] }: NamesToPlace,
  { width, height }: Size,
): PlacedName[] {
  const dots = organisations.flatMap((name) => pointsOf(name).map((at) => ({ ...at, name })))
  // As far around each dot as its own name stands off: no name comes nearer to another's.
  const taken = [
    ...others,
    ...dots.map(({ x, y, name }) => boxAround(x, y, 0, 0, 0.95 * gap * name.size)),
  ]
  const placed: PlacedName[] = []
  const isFree = (box: Box) =>
    box.west >= 0 &&
    box.east <= width &&
    box.north >= 0 &&
    box.south <= height &&
    taken.every((other) => !overlap(box, other))

  for (const at of dots) {
    const { text, size } = at.name
    const layout = layoutOf(text, "sans")
    const [w, h] = sizeOf(layout, size)
    for (const [right, down] of sides) {
      const x = at.x + right * (gap * size + w / 2)
      const y = at.y + down * (gap * size + h / 2)
      if (!isFree(boxAround(x, y, w, h, 0))) continue
      taken.push(boxAround(x, y, w + 4, h, 0))
      placed.push({ ...layout, face: "sans", x, y, size })
      break
    }
  }
  for (const name of countries) {
    // A map that is smaller than the world at zoom 0 has the names of that.
    if (name.from > Math.max(0, zoom)) continue
    // In quarters of a pixel, so that few sizes are ever drawn.
    const size = Math.round(4 * byZoom(zoom, [0, name.size], [4, 1.6 * name.size])) / 4
    for (const { x, y } of pointsOf(name)) {
      const layout = layoutOf(name.text, "serif")
      const box = boxAround(x, y, ...sizeOf(layout, size), 5)
      if (!isFree(box)) continue
      taken.push(box)
      placed.push({ ...layout, face: "serif", x, y, size })
    }
  }
  return placed
}

/**
 * Breaks a name into lines; organisations that share a seat stand below each other where one line is
 * too narrow for them.
 * @param widthOf the width of a text in sizes of the type
 */
export function layoutName(text: string, face: Face, widthOf: (text: string) => number): Layout {
  const lines =
    face === "serif"
      ? wrapLines(text, room.serif, 9, widthOf)
      : widthOf(text) <= room.sans
        ? [text]
        : text.split(" · ")
  return { lines, width: Math.max(0, ...lines.map(widthOf)) }
}

const sizeOf = ({ lines, width }: Layout, size: number) =>
  [width * size, lines.length * leading * size] as const

/** In CSS pixels. */
export interface Box {
  readonly west: number
  readonly east: number
  readonly north: number
  readonly south: number
}

export const overlap = (a: Box, b: Box): boolean =>
  a.east >= b.west && a.west <= b.east && a.south >= b.north && a.north <= b.south

const boxAround = (x: number, y: number, width: number, height: number, padding: number): Box => ({
  west: x - width / 2 - padding,
  east: x + width / 2 + padding,
  north: y - height / 2 - padding,
  south: y + height / 2 + padding,
})
