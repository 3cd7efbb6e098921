import { textIn } from "../../dataset/Dataset.ts"
import { wrapLines } from "../../drawing/wrapLines.ts"
import type { Palette } from "../../theme/palettes.ts"
import type { Timeline } from "../../timeline/Timeline.ts"
import { type Lang, wordsIn } from "../../words/wordsIn.ts"
import type { FilmScreen } from "./filmFormats.ts"
import { yearsIn } from "./scenesOf.ts"

const serif =
  'Georgia, "Times New Roman", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif'
const sans =
  'system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", "Helvetica Neue", sans-serif'

/** What stands on a card: a heading, a line under it, and small lines at the foot. */
export interface CardText {
  readonly heading: string
  readonly line: string
  readonly small: readonly string[]
}

/** The card before a film: what history it is, of which years, by whom. */
export function titleCard(timeline: Timeline, lang: Lang): CardText {
  const { dataset } = timeline
  const { from, to } = yearsIn(timeline)
  const heading = textIn(dataset.title, lang).text
  const years = [...new Set([from, to])].map(String)
  return {
    heading,
    line: years.every((year) => heading.includes(year)) ? "" : years.join("–"),
    small: dataset.creators.length > 0 ? [dataset.creators.join(wordsIn(lang).list)] : [],
  }
}

/**
 * The card after a film: what it rests on.
 * @param small the lines that stand at the foot of every picture, the sources first
 */
export function endCard(timeline: Timeline, lang: Lang, small: readonly string[]): CardText {
  const { title, license, version } = timeline.dataset
  const [sources = "", ...rest] = small
  return {
    heading: textIn(title, lang).text,
    line: sources,
    small: [...rest, [version, license].filter(Boolean).join(" · ")],
  }
}

/** Draws a card on a canvas of its own. */
export function drawCard(
  { heading, line, small }: CardText,
  { width, height, scale }: FilmScreen,
  palette: Palette,
): HTMLCanvasElement {
  const canvas = document.createElement("canvas")
  canvas.width = width * scale
  canvas.height = height * scale
  const context = canvas.getContext("2d")!
  context.scale(scale, scale)
  context.fillStyle = palette.paper
  context.fillRect(0, 0, width, height)
  const left = width * 0.09
  const room = width - 2 * left

  /** Writes lines downwards from a y, and gives the y under them. */
  const write = (text: string, font: (size: number) => string, look: Look, y: number) => {
    context.font = font(look.size)
    context.fillStyle = look.color
    const lines = wrapLines(text, room, look.most, (part) => context.measureText(part).width)
    lines.forEach((one, i) => {
      context.fillText(one, left, y + look.size * (1 + 1.3 * i))
    })
    return y + look.size * 1.3 * lines.length
  }
  const face = (weight: number, name: string) => (size: number) => `${weight} ${size}px ${name}`
  const { ink, muted } = palette
  let y = height * 0.3
  y = write(heading, face(600, serif), { size: 44, color: ink, most: 3 }, y) + 20
  write(line, face(400, sans), { size: 20, color: muted, most: 6 }, y)
  y = height * 0.82
  for (const one of small)
    y = write(one, face(400, sans), { size: 14, color: muted, most: 3 }, y) + 4
  return canvas
}

interface Look {
  readonly size: number
  readonly color: string
  /** Lines, at most. */
  readonly most: number
}
