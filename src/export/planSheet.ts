import { wrapLines } from "../drawing/wrapLines.ts"
import type { LegendEntry } from "./legendOf.ts"

/** A place on a sheet, in CSS pixels from its upper left corner. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where things stand on a sheet: the same for every moment, so that a film does not jump. */
export interface SheetPlan {
  /** How large a unit of the design is, in CSS pixels: 1 on a sheet of 1280 by 720. */
  readonly unit: number
  readonly title: Place
  readonly moment: Place
  readonly sentence: Place
  readonly map: Place
  readonly legend: readonly {
    readonly entry: LegendEntry
    readonly label: string
    x: number
    y: number
  }[]
  readonly small: Place
}

/** How the words of a sheet are set: sizes in units of the plan, the largest first. */
export const sheetType = {
  title: { face: "serif", tone: "ink", weight: 600, align: "left", sizes: [24, 21, 18, 15] },
  moment: { face: "serif", tone: "ink", weight: 400, align: "right", sizes: [44, 38, 32, 26, 20] },
  sentence: { face: "sans", tone: "muted", weight: 400, align: "left", sizes: [14, 12.5, 11] },
} as const

export const legendSize = 12
const smallSize = 10.5
const smallLine = 14
const legendLine = 20
/** Width and height of a legend's sign, and the room after it. */
export const sign = { width: 22, height: 14, gap: 6 } as const
/** The line of an arc, or the ring of a pulse, in a sign. */
export const signPath = (arc: LegendEntry["arc"]): string =>
  arc === "pulse" ? "M16 7a5 5 0 1 0-10 0a5 5 0 1 0 10 0" : "M1 12Q10 1 18 6"
const betweenEntries = 18
const edge = 24

/** Plans a sheet. `widthOf` measures a text in the sans of so many CSS pixels. */
export function planSheet(
  width: number,
  height: number,
  legend: readonly LegendEntry[],
  widthOf: (text: string, size: number) => number,
): SheetPlan {
  const unit = unitOf(width, height)
  const pad = edge * unit
  const room = width - 2 * pad
  const momentWidth = Math.min(room * 0.42, 330 * unit)
  const title = {
    x: pad,
    y: 14 * unit,
    width: room - momentWidth - 16 * unit,
    height: 46 * unit,
  }
  const moment = {
    x: width - pad - momentWidth,
    y: title.y,
    width: momentWidth,
    height: title.height,
  }
  const sentence = { x: pad, y: title.y + title.height, width: room, height: 34 * unit }
  const head = Math.round(sentence.y + sentence.height + 4 * unit)
  const rows = legendRows(legend, room, unit, widthOf)
  const smallLines = room < 900 * unit ? 5 : 3
  const smallHeight = smallLines * smallLine * unit
  const foot = Math.round((10 + legendLine * rows.length + 4 + 10) * unit + smallHeight)
  const map = { x: 0, y: head, width, height: Math.max(1, height - head - foot) }
  const below = head + map.height + 10 * unit
  return {
    unit,
    title,
    moment,
    sentence,
    map,
    legend: rows.flatMap((row, i) =>
      row.map(({ entry, label, at }) => ({
        entry,
        label,
        x: pad + at,
        y: below + legendLine * unit * i,
      })),
    ),
    small: {
      x: pad,
      y: below + (legendLine * rows.length + 4) * unit,
      width: room,
      height: smallHeight,
    },
  }
}

/** Type grows with the sheet, and shrinks less than it does, so that it can still be read. */
function unitOf(width: number, height: number): number {
  const plain = Math.min(width / 1280, height / 720)
  return plain < 1 ? plain ** 0.6 : plain
}

function legendRows(
  legend: readonly LegendEntry[],
  room: number,
  unit: number,
  widthOf: (text: string, size: number) => number,
) {
  const rows: { entry: LegendEntry; label: string; at: number }[][] = []
  const size = legendSize * unit
  const before = (sign.width + sign.gap) * unit
  let end = Number.POSITIVE_INFINITY
  for (const entry of legend) {
    const [label = ""] = wrapLines(entry.label, room - before, 1, (text) => widthOf(text, size))
    const width = before + widthOf(label, size)
    if (end + width > room) {
      rows.push([])
      end = 0
    }
    rows.at(-1)!.push({ entry, label, at: end })
    end += width + betweenEntries * unit
  }
  return rows
}

/** The small lines at the foot, with their baselines: what must be said, and before it as much of the sources as fits. */
export function smallLines(
  [sources = "", ...rest]: readonly string[],
  { small: { x, y, width, height }, unit }: SheetPlan,
  widthOf: (text: string, size: number) => number,
) {
  const size = smallSize * unit
  const line = smallLine * unit
  const measure = (part: string) => widthOf(part, size)
  const all = Math.round(height / line)
  const must = rest.flatMap((text) => wrapLines(text, width, all - 1, measure)).slice(0, all - 1)
  const lines = [...wrapLines(sources, width, all - must.length, measure), ...must]
  return { size, lines: lines.map((text, i) => ({ text, x, y: y + line * i + size })) }
}
