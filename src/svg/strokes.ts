import { smoothstep } from "../arcs/smoothstep.ts"
import { inCrowd } from "../drawing/crowding.ts"
import { mixed } from "../theme/mixed.ts"
import type { Palette } from "../theme/palettes.ts"
import { direction } from "../timeline/arcsOf.ts"
import { type Point, pathThrough } from "./createChart.ts"
import { element, short } from "./xml.ts"

/** How a line, or a ring, is drawn. */
export interface Stroke {
  readonly direction: number
  readonly isPossible: boolean
  readonly isChosen: boolean
  /** 1, or less where it is past, or another event is chosen. */
  readonly tone: number
  /** How much thicker than one arc it is on either side. */
  readonly weight: number
  /** Of a journey in order: which leg it is, and how many there are. */
  readonly leg: number
  readonly legs: number
  /** How crowded the map is, 0 to 1. */
  readonly crowding: number
}

export const inkOf = (palette: Palette, way: number) =>
  way === direction.outbound
    ? palette.outbound
    : way === direction.inbound
      ? palette.inbound
      : palette.neutral

/** A head is smaller on a short arc. */
const headSize = (points: readonly Point[], arc: Stroke) =>
  Math.min(1, Math.max(0.5, chordOf(points) / 22)) *
  (arc.isChosen ? 1.3 : 1) *
  (1 + 0.16 * arc.weight) *
  left("head", arc)

/** What a crowd leaves of something, 0 to 1: all of what is chosen. */
const left = (what: keyof typeof inCrowd, { isChosen, crowding }: Stroke) =>
  isChosen ? 1 : 1 + (inCrowd[what] - 1) * crowding

/** An arc without its head: from thin at the origin to full where it goes. */
export function lineOf(
  points: readonly Point[],
  arc: Stroke,
  palette: Palette,
  isEnd: boolean,
): string {
  const ink = inkOf(palette, arc.direction)
  const isIn = arc.direction === direction.inbound
  const directed = arc.direction !== direction.neither
  const half =
    (isIn ? 2.1 : 1.15) *
      (arc.isPossible ? (isIn ? 0.85 : 0.8) : 1) *
      (arc.isChosen ? 1.5 : 1) *
      left("width", arc) +
    arc.weight
  const cut = directed && isEnd ? (isIn ? 11 : 7) * headSize(points, arc) : 0
  const shown = shortened(points, cut)
  if (shown.length < 2) return ""
  const opacity = (arc.isPossible ? 0.8 : 1) * arc.tone * left("tone", arc)
  const halo = arc.isChosen ? 1 : 1 - arc.crowding
  if (arc.isPossible) {
    const d = pathThrough(shown, false)
    const dashes = { "stroke-dasharray": "5.4 3.6" }
    const body = [
      element("path", { d, stroke: ink, "stroke-width": 1.7 * half, ...dashes }),
      isIn
        ? element("path", { d, stroke: palette.paper, "stroke-width": 1.7 * half - 2.3, ...dashes })
        : "",
    ]
    return element("g", { opacity: opacity < 1 ? opacity : undefined }, body)
  }
  const width = (s: number) =>
    half * (directed ? 0.5 + 0.5 * smoothstep(0, 0.85, (arc.leg + s) / arc.legs) : 1)
  return element("g", { opacity: opacity < 1 ? opacity : undefined }, [
    halo > 0
      ? element("path", {
          d: pathThrough(shown, false),
          stroke: palette.paper,
          "stroke-width": 1.6 * half + 2.6,
          "stroke-opacity": short(0.8 * halo),
        })
      : "",
    element("path", { d: ribbon(shown, width), fill: ink }),
    isIn
      ? element("path", {
          d: ribbon(shown, (s) => Math.max(0, width(s) - 1.15)),
          fill: palette.paper,
        })
      : "",
  ])
}

/** The outline of a line that is as wide on either side as said, by its part from 0 to 1. */
function ribbon(points: readonly Point[], half: (s: number) => number): string {
  const left: Point[] = []
  const right: Point[] = []
  points.forEach(([x, y], i) => {
    const [ax, ay] = points[Math.max(0, i - 1)]!
    const [bx, by] = points[Math.min(points.length - 1, i + 1)]!
    const length = Math.hypot(bx - ax, by - ay) || 1
    const reach = half(i / (points.length - 1)) / length
    left.push([x - (by - ay) * reach, y + (bx - ax) * reach])
    right.unshift([x + (by - ay) * reach, y - (bx - ax) * reach])
  })
  return pathThrough([...left, ...right], true)
}

export function headOf(points: readonly Point[], arc: Stroke, palette: Palette): string {
  const size = headSize(points, arc)
  const [x, y] = points.at(-1)!
  const [fromX, fromY] = shortened(points, 9).at(-1)!
  const angle = (Math.atan2(y - fromY, x - fromX) * 180) / Math.PI
  const isIn = arc.direction === direction.inbound
  const ink = headInk(inkOf(palette, arc.direction), palette, arc.isPossible)
  const barbed = (tip: number) => `M${tip} 0l-11 4.4 3-4.4-3-4.4z`
  const tone = arc.tone * left("tone", arc)
  const body = isIn
    ? element("path", {
        d: "M-4.6 0l-8.2 3.3v-6.6z",
        fill: palette.paper,
        stroke: ink,
        "stroke-width": 1.35,
      })
    : element("path", { d: barbed(-3), fill: ink, stroke: palette.paper, "stroke-width": 0.6 })
  const between =
    arc.direction === direction.between
      ? element("path", { d: barbed(-6.8), fill: palette.paper })
      : ""
  return element(
    "g",
    {
      transform: `translate(${short(x)} ${short(y)}) rotate(${short(angle)}) scale(${short(size)})`,
      opacity: tone < 1 ? tone : undefined,
    },
    body + between,
  )
}

/** A head stands out from its line: darker on paper, lighter in the dark; paler where it may not be. */
function headInk(ink: string, { paper }: Palette, isPossible: boolean): string {
  const isLight = Number.parseInt(paper.slice(1, 3), 16) > 127
  const strong = isLight ? mixed(ink, "#000000", 0.28) : mixed(ink, "#ffffff", 0.3)
  return isPossible ? mixed(strong, paper, 0.4) : strong
}

/** The ring of what happened at one place: broken where it may not have. */
export function ringOf([cx, cy]: Point, r: number, arc: Stroke, palette: Palette): string {
  const width = 2 * (0.85 + 0.4 * arc.weight) * (arc.isChosen ? 1.6 : 1)
  const opacity = (arc.isPossible ? 0.8 : 1) * arc.tone
  const circle = { cx, cy, r }
  const dash = (2 * Math.PI * r) / Math.max(Math.floor(0.785 * r), 1) / 8
  return element("g", { opacity: opacity < 1 ? opacity : undefined }, [
    element("circle", {
      ...circle,
      stroke: palette.paper,
      "stroke-width": width + 2.4,
      "stroke-opacity": 0.8,
    }),
    element("circle", {
      ...circle,
      stroke: inkOf(palette, arc.direction),
      "stroke-width": width,
      "stroke-dasharray": arc.isPossible ? `${short(5 * dash)} ${short(3 * dash)}` : undefined,
    }),
  ])
}

/** A line without its last pixels. */
function shortened(points: readonly Point[], by: number): readonly Point[] {
  const kept = [...points]
  let left = by
  while (kept.length > 1) {
    const [x, y] = kept.at(-1)!
    const [bx, by_] = kept.at(-2)!
    const length = Math.hypot(x - bx, y - by_)
    if (length > left) {
      const t = left / length
      kept[kept.length - 1] = [x + (bx - x) * t, y + (by_ - y) * t]
      break
    }
    left -= length
    kept.pop()
  }
  return kept
}

const chordOf = (points: readonly Point[]) => {
  const [a, b] = [points[0]!, points.at(-1)!]
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}
