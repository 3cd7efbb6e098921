import { textIn } from "../dataset/Dataset.ts"
import { type Fill, fillIdsOf } from "../drawing/fills.ts"
import { textWidth } from "../svg/textWidth.ts"
import { element, short } from "../svg/xml.ts"
import type { Palette } from "../theme/palettes.ts"
import type { MatrixCell, MatrixRow } from "../timeline/matrixOf.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import type { Lang } from "../words/wordsIn.ts"
import { nameIn } from "../world/polity.ts"
import type { MatrixDrawing } from "./matrixSvg.ts"
import { rowHeight } from "./planMatrix.ts"
import { textSvg } from "./textSvg.ts"

/**
 * A row: its name, its colours in runs, and a mark in each cell with events. All that looks alike is
 * one path: a row of eighty years has few looks, and a page draws a path of many parts at once.
 */
export function rowSvg(
  drawing: MatrixDrawing,
  row: MatrixRow,
  top: number,
  looks: ReadonlyMap<string, Fill>,
  palette: Palette,
): string {
  const { plan, lang, timeline, prefix } = drawing
  const name = rowName(timeline, row, lang)
  const label = textSvg(shortened(name, plan.names - 10), 0, top + 13, {
    "font-size": 12,
    fill: palette.ink,
  })
  const runs = [...runsOf(row.cells)].map(([look, stretches]) => {
    const [fill, hatch] = look.split(" ") as [string, string | undefined]
    const { color, pattern } = looks.get(fill)!
    const d = stretches
      .map(([first, last]) => {
        const x = short(plan.names + first * plan.cell)
        const width = short((last - first) * plan.cell)
        return `M${x} ${top + 1}h${width}v${rowHeight - 2}h-${width}z`
      })
      .join("")
    const over = (id: string) => path(d, { fill: `url(#${prefix}${id})` })
    return [
      path(d, { fill: fill === "nothing" ? palette.nobody : color }),
      hatch ? over(hatchId(hatch)) : "",
      pattern === "none" ? "" : over(`pattern-${pattern}`),
    ].join("")
  })
  const happened = marks(drawing, row, top, ({ certain }) => certain)
  const perhaps = marks(drawing, row, top, (cell) => (cell.certain > 0 ? 0 : cell.possible))
  const { ink, panel } = palette
  return element("g", { "data-subject": row.subject }, [
    label,
    ...runs,
    path(happened, { fill: ink, stroke: panel, "stroke-width": 0.8 }),
    path(perhaps, { fill: panel, stroke: ink, "stroke-width": 1 }),
  ])
}

/** A path; what it draws is numbers alone, and long: it is not looked through for what must be escaped. */
const path = (d: string, look: Readonly<Record<string, string | number>>): string =>
  d === "" ? "" : element("path", look).replace("/>", ` d="${d}"/>`)

/** A disc in each cell that has any of what is counted, the larger the more. */
function marks(
  { plan }: MatrixDrawing,
  { cells }: MatrixRow,
  top: number,
  count: (cell: MatrixCell) => number,
): string {
  const largest = Math.min(Math.max(plan.cell / 2 - 1, 1.4), rowHeight / 2 - 3)
  return cells
    .map((cell, i) => {
      const many = cell ? count(cell) : 0
      if (many === 0) return ""
      const r = Number(short(Math.min(1.7 + 0.5 * Math.min(many, 6), largest)))
      const left = short(plan.names + (i + 0.5) * plan.cell - r)
      const half = `a${r} ${r} 0 1 0`
      return `M${left} ${top + rowHeight / 2}${half} ${2 * r} 0${half} ${-2 * r} 0`
    })
    .join("")
}

/** Where a row has each of its looks, a fill and what hatches it: stretches of cells, half open. */
function runsOf(cells: readonly (MatrixCell | undefined)[]) {
  const runs = new Map<string, [first: number, last: number][]>()
  let before: string | undefined
  cells.forEach((cell, i) => {
    const look = cell && lookOf(cell)
    if (look === undefined) before = undefined
    else if (look === before) runs.get(look)!.at(-1)![1] = i + 1
    else {
      const known = runs.get(look)
      if (known) known.push([i, i + 1])
      else runs.set(look, [[i, i + 1]])
      before = look
    }
  })
  return runs
}

function lookOf({ standing }: MatrixCell): string {
  const { fill, hatch } = fillIdsOf(standing)
  return hatch === undefined ? fill : `${fill} ${hatch}`
}

/** The name of a row's country or organisation. */
export function rowName({ dataset }: Timeline, { subject, name }: MatrixRow, lang: Lang): string {
  const actor = dataset.actors.get(subject)
  return actor ? textIn(actor.short ?? actor.name, lang).text : (nameIn(name, lang) ?? subject)
}

function shortened(text: string, room: number): string {
  if (textWidth(text, 12) <= room) return text
  let shorter = [...text]
  while (shorter.length > 1 && textWidth(`${shorter.join("")}…`, 12) > room)
    shorter = shorter.slice(0, -1)
  return `${shorter.join("").trimEnd()}…`
}

/** The id of the pattern that hatches with a fill. */
export const hatchId = (fill: string) => `hatch-${fill.replace(":", "-")}`
