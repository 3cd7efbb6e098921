import { civilOf, type Interval } from "../calendar/day.ts"
import { textIn } from "../dataset/Dataset.ts"
import { type Fill, fillIdsOf, fillsOf } from "../drawing/fills.ts"
import { serif } from "../drawing/fonts.ts"
import { wrapLines } from "../drawing/wrapLines.ts"
import { tile } from "../svg/countries.ts"
import { textWidth } from "../svg/textWidth.ts"
import { element, xmlOf } from "../svg/xml.ts"
import { type Palette, palettes, type Theme } from "../theme/palettes.ts"
import { patternOpacity } from "../theme/patternStrokes.ts"
import type { MatrixCell, MatrixRow } from "../timeline/matrixOf.ts"
import { statusesOf } from "../timeline/statusesOf.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import type { MatrixWords } from "../words/matrix.ts"
import type { Lang } from "../words/wordsIn.ts"
import { headHeight, type MatrixPlan, rowHeight, rowsOf, sign } from "./planMatrix.ts"

const sans = "system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif"

/** What a drawing of a matrix needs. */
export interface MatrixDrawing {
  readonly timeline: Timeline
  readonly moments: readonly Interval[]
  readonly plan: MatrixPlan
  readonly theme: Theme
  readonly lang: Lang
  readonly words: MatrixWords
  /** Before the ids in the drawing, so that several can stand on a page. */
  readonly prefix: string
}

/** How high the title of a saved matrix is, and a line of what stands below it. */
const titleHeight = 44
const smallLine = 15

/**
 * A matrix as a document of SVG that stands by itself: text as text, no script. To be saved, it has
 * the title above it, and below it what is in `small`.
 */
export function matrixSvg(drawing: MatrixDrawing, small?: readonly string[]): string {
  const { plan, theme, lang, timeline } = drawing
  const notes = (small ?? []).flatMap((text) =>
    wrapLines(text, plan.width, 4, (line) => textWidth(line, 10.5)),
  )
  const above = small ? titleHeight : 0
  const { width } = plan
  const height = above + plan.height + (small ? 12 + notes.length * smallLine : 0)
  const palette = palettes[theme]
  const fills = fillsOf(statusesOf(drawing.timeline), theme)
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "xml:lang": lang,
      "font-family": sans,
    },
    [
      element("title", {}, xmlOf(textIn(drawing.timeline.dataset.title, lang).text)),
      element("defs", {}, patterns(fills, palette, drawing.prefix)),
      element("rect", { width, height, fill: palette.panel }),
      small
        ? words(textIn(timeline.dataset.title, lang).text, 0, 26, {
            "font-family": serif,
            "font-size": 20,
            "font-weight": 600,
            fill: palette.ink,
          })
        : "",
      element("g", { transform: above > 0 ? `translate(0 ${above})` : undefined }, [
        legend(drawing, palette),
        years(drawing, palette, plan.head),
        ...plan.groups.map(({ region, top }) =>
          words(region?.[lang] ?? drawing.words.organisations, 0, top + 21, {
            "font-family": serif,
            "font-size": 13,
            "font-weight": 600,
            fill: palette.ink,
          }),
        ),
        ...rowsOf(plan).map(({ row, top }) => line(drawing, row, top, fills, palette)),
      ]),
      ...notes.map((note, i) =>
        words(note, 0, above + plan.height + 12 + i * smallLine, {
          "font-size": 10.5,
          fill: palette.muted,
        }),
      ),
    ],
  )
}

/** The years alone, as a document of their own: they stay in sight while the rows pass below. */
export function yearsSvg(drawing: MatrixDrawing): string {
  const { width } = drawing.plan
  const palette = palettes[drawing.theme]
  const size = { width, height: headHeight, viewBox: `0 0 ${width} ${headHeight}` }
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...size, "font-family": sans },
    years(drawing, palette, 0),
  )
}

/** What the fills mean. */
function legend({ plan, prefix }: MatrixDrawing, palette: Palette): string {
  return plan.legend
    .map(({ entry, x, y }) => {
      const place = { x, y: y + 4, ...sign }
      const pattern =
        entry.pattern && entry.pattern !== "none" ? `pattern-${entry.pattern}` : undefined
      return [
        element("rect", { ...place, fill: entry.color }),
        pattern ? element("rect", { ...place, fill: `url(#${prefix}${pattern})` }) : "",
        words(entry.label, x + sign.width + 6, y + 14, { "font-size": 12, fill: palette.ink }),
      ].join("")
    })
    .join("")
}

const words = (text: string, x: number, y: number, look: Record<string, string | number>) =>
  element("text", { x, y, ...look }, xmlOf(text))

/** The years above the columns, as many as have room. */
function years({ plan, moments }: MatrixDrawing, palette: Palette, top: number): string {
  const every = Math.ceil(34 / plan.cell)
  return moments
    .map((moment, i) => {
      const x = plan.names + i * plan.cell
      if (i % every !== 0 || x + 28 > plan.width) return ""
      return words(columnLabel(moment), x, top + 15, { "font-size": 11, fill: palette.muted })
    })
    .join("")
}

function columnLabel({ start, end }: Interval): string {
  const { year, month, day } = civilOf(start)
  if (end - start > 300) return String(year)
  return end - start > 27 ? `${year}-${String(month).padStart(2, "0")}` : `${month}-${day}`
}

/** A row: its name, its colours in runs, and a mark in each cell with events. */
function line(
  drawing: MatrixDrawing,
  row: MatrixRow,
  top: number,
  fills: readonly Fill[],
  palette: Palette,
): string {
  const { plan, lang, timeline, prefix } = drawing
  const name = rowName(timeline, row, lang)
  const label = words(shortened(name, plan.names - 10), 0, top + 13, {
    "font-size": 12,
    fill: palette.ink,
  })
  const runs = runsOf(row.cells).map(({ first, last, cell }) => {
    const { fill, hatch } = fillIdsOf(cell.standing)
    const color = fill === "nothing" ? palette.nobody : fills.find(({ id }) => id === fill)!.color
    const pattern = fills.find(({ id }) => id === fill)!.pattern
    const place = {
      x: plan.names + first * plan.cell,
      y: top + 1,
      width: (last - first) * plan.cell,
      height: rowHeight - 2,
    }
    return [
      element("rect", { ...place, fill: color }),
      hatch ? element("rect", { ...place, fill: `url(#${prefix}${hatchId(hatch)})` }) : "",
      pattern === "none"
        ? ""
        : element("rect", { ...place, fill: `url(#${prefix}pattern-${pattern})` }),
    ].join("")
  })
  const marks = row.cells.map((cell, i) =>
    cell ? mark(cell, plan.names + (i + 0.5) * plan.cell, top + rowHeight / 2, plan, palette) : "",
  )
  return element("g", { "data-subject": row.subject }, [label, ...runs, ...marks])
}

/** A dot for what happened, the larger the more; a ring where it is only possible. */
function mark(
  { certain, possible }: MatrixCell,
  cx: number,
  cy: number,
  { cell }: MatrixPlan,
  palette: Palette,
): string {
  const many = certain || possible
  if (many === 0) return ""
  const r = Math.min(1.7 + 0.5 * Math.min(many, 6), Math.max(cell / 2 - 1, 1.4), rowHeight / 2 - 3)
  return certain > 0
    ? element("circle", {
        cx,
        cy,
        r,
        fill: palette.ink,
        stroke: palette.panel,
        "stroke-width": 0.8,
      })
    : element("circle", { cx, cy, r, fill: palette.panel, stroke: palette.ink, "stroke-width": 1 })
}

interface Run {
  readonly first: number
  last: number
  readonly cell: MatrixCell
}

/** Neighbouring cells that look alike, as one. */
function runsOf(cells: readonly (MatrixCell | undefined)[]): Run[] {
  const runs: Run[] = []
  cells.forEach((cell, i) => {
    if (!cell) return
    const open = runs.at(-1)
    const look = (one: MatrixCell) => JSON.stringify(fillIdsOf(one.standing))
    if (open?.last === i && look(open.cell) === look(cell)) open.last = i + 1
    else runs.push({ first: i, last: i + 1, cell })
  })
  return runs
}

/** The name of a row's country or organisation. */
export function rowName({ dataset }: Timeline, { subject, name }: MatrixRow, lang: Lang): string {
  const actor = dataset.actors.get(subject)
  return actor ? textIn(actor.short ?? actor.name, lang).text : (name?.[lang] ?? subject)
}

function shortened(text: string, room: number): string {
  if (textWidth(text, 12) <= room) return text
  let short = [...text]
  while (short.length > 1 && textWidth(`${short.join("")}…`, 12) > room) short = short.slice(0, -1)
  return `${short.join("").trimEnd()}…`
}

const hatchId = (fill: string) => `hatch-${fill.replace(":", "-")}`

function patterns(fills: readonly Fill[], palette: Palette, prefix: string): string[] {
  const own = new Set(fills.map(({ pattern }) => pattern).filter((pattern) => pattern !== "none"))
  return [
    ...fills.map(({ id, color }) =>
      tile(prefix + hatchId(id), id === "recorded" ? "faint" : "hatch", color),
    ),
    ...[...own].map((pattern) =>
      tile(`${prefix}pattern-${pattern}`, pattern, palette.paper, patternOpacity),
    ),
  ]
}
