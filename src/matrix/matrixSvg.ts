import { civilOf, type Interval } from "../calendar/day.ts"
import { textIn } from "../dataset/Dataset.ts"
import { type Fill, fillsOf } from "../drawing/fills.ts"
import { serif } from "../drawing/fonts.ts"
import { wrapLines } from "../drawing/wrapLines.ts"
import { tile } from "../svg/countries.ts"
import { textWidth } from "../svg/textWidth.ts"
import { element, xmlOf } from "../svg/xml.ts"
import { type Palette, palettes, type Theme } from "../theme/palettes.ts"
import { patternOpacity } from "../theme/patternStrokes.ts"
import { statusesOf } from "../timeline/statusesOf.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import type { MatrixWords } from "../words/matrix.ts"
import type { Lang } from "../words/wordsIn.ts"
import { nameIn } from "../world/polity.ts"
import { headHeight, heightOf, type MatrixGroup, type MatrixPlan, sign } from "./planMatrix.ts"
import { hatchId, rowSvg } from "./rowSvg.ts"
import { textSvg } from "./textSvg.ts"

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
  const fills = fillsIn(drawing)
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
        ? textSvg(textIn(timeline.dataset.title, lang).text, 0, 26, {
            "font-family": serif,
            "font-size": 20,
            "font-weight": 600,
            fill: palette.ink,
          })
        : "",
      element("g", { transform: above > 0 ? `translate(0 ${above})` : undefined }, [
        legend(drawing, palette),
        years(drawing, palette, plan.head),
        ...plan.groups.flatMap((group) => groupOf(drawing, group, fills, palette)),
      ]),
      ...notes.map((note, i) =>
        textSvg(note, 0, above + plan.height + 12 + i * smallLine, {
          "font-size": 10.5,
          fill: palette.muted,
        }),
      ),
    ],
  )
}

/** A part of the drawing as a document of its own, for a page that draws what comes into sight. */
function part({ plan }: MatrixDrawing, top: number, height: number, inside: string | string[]) {
  const size = { width: plan.width, height, viewBox: `0 ${top} ${plan.width} ${height}` }
  const root = { xmlns: "http://www.w3.org/2000/svg", ...size, "font-family": sans }
  return element("svg", root, inside)
}

/** The years alone: they stay in sight while the rows pass below. */
export const yearsSvg = (drawing: MatrixDrawing): string =>
  part(drawing, 0, headHeight, years(drawing, palettes[drawing.theme], 0))

/** The legend alone. */
export function legendSvg(drawing: MatrixDrawing): string {
  const palette = palettes[drawing.theme]
  const defs = patterns(fillsIn(drawing), palette, drawing.prefix)
  return part(drawing, 0, drawing.plan.head, [element("defs", {}, defs), legend(drawing, palette)])
}

/** A group of rows alone. */
export function groupSvg(drawing: MatrixDrawing, group: MatrixGroup): string {
  const palette = palettes[drawing.theme]
  const fills = fillsIn(drawing)
  // In a page the ids of each part must be others than those of the next.
  const own = { ...drawing, prefix: `${drawing.prefix}${group.top}-` }
  return part(own, group.top, heightOf(group), [
    element("defs", {}, patterns(fills, palette, own.prefix)),
    ...groupOf(own, group, fills, palette),
  ])
}

const fillsIn = ({ timeline, theme }: MatrixDrawing) => fillsOf(statusesOf(timeline), theme)

/** A group's name, and its rows. */
function groupOf(
  drawing: MatrixDrawing,
  { region, top, rows }: MatrixGroup,
  fills: readonly Fill[],
  palette: Palette,
): string[] {
  const looks = new Map(fills.map((fill) => [fill.id, fill]))
  return [
    textSvg(nameIn(region, drawing.lang) ?? drawing.words.organisations, 0, top + 21, {
      "font-family": serif,
      "font-size": 13,
      "font-weight": 600,
      fill: palette.ink,
    }),
    ...rows.map(({ row, top }) => rowSvg(drawing, row, top, looks, palette)),
  ]
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
        textSvg(entry.label, x + sign.width + 6, y + 14, { "font-size": 12, fill: palette.ink }),
      ].join("")
    })
    .join("")
}

/** The years above the columns, as many as have room. */
function years({ plan, moments }: MatrixDrawing, palette: Palette, top: number): string {
  const every = Math.ceil(34 / plan.cell)
  return moments
    .map((moment, i) => {
      const x = plan.names + i * plan.cell
      if (i % every !== 0 || x + 28 > plan.width) return ""
      return textSvg(columnLabel(moment), x, top + 15, { "font-size": 11, fill: palette.muted })
    })
    .join("")
}

function columnLabel({ start, end }: Interval): string {
  const { year, month, day } = civilOf(start)
  if (end - start > 300) return String(year)
  return end - start > 27 ? `${year}-${String(month).padStart(2, "0")}` : `${month}-${day}`
}

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
