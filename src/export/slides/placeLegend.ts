import type { LegendEntry } from "../legendOf.ts"
import { type Block, type Box, lineHeight, type PlacedMark } from "./SlidePlan.ts"
import { cutText, wrapText } from "./wrapText.ts"

export interface PlacedLegend {
  readonly marks: readonly PlacedMark[]
  readonly blocks: readonly Block[]
  /** How many of the marks found no room. */
  readonly left: number
}

const markWidth = 0.28
const gap = 0.1
const mostLines = 2

/** Sets a legend into a box, each label beside its mark: in few columns and large, else smaller. */
export function placeLegend(
  legend: readonly LegendEntry[],
  box: Box,
  sizes: readonly number[] = [11, 10, 9, 8],
  columns: readonly number[] = [1, 2],
): PlacedLegend {
  let placed: PlacedLegend = { marks: [], blocks: [], left: legend.length }
  for (const size of sizes)
    for (const count of columns) {
      placed = placeAt(legend, box, size, count)
      if (placed.left === 0) return placed
    }
  return placed
}

function placeAt(legend: readonly LegendEntry[], box: Box, size: number, count: number) {
  const marks: PlacedMark[] = []
  const blocks: Block[] = []
  const width = (box.w - gap * 2 * (count - 1)) / count
  const room = width - markWidth - gap
  const line = (size * lineHeight) / 72
  let column = 0
  let y = box.y
  for (const mark of legend) {
    const label = cutText(mark.label, (room * 72) / size, mostLines)
    const h = Math.max(wrapText(label, (room * 72) / size).length, 1) * line
    if (y + h > box.y + box.h + 1e-6) {
      column++
      y = box.y
    }
    if (column >= count) break
    const x = box.x + column * (width + gap * 2)
    marks.push({ mark, box: { x, y: y + line / 2 - 0.07, w: markWidth, h: 0.14 } })
    blocks.push({
      name: "Legend",
      box: { x: x + markWidth + gap, y, w: room, h },
      paragraphs: [label],
      size,
      face: "sans",
      tone: "ink",
    })
    y += h + line * 0.2
  }
  return { marks, blocks, left: legend.length - marks.length }
}
