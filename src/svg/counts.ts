import { arcCurves } from "../arcs/arcCurves.ts"
import type { Gathering } from "../arcs/gatherArcs.ts"
import { sans } from "../drawing/fonts.ts"
import { countSize, type PlacedCount, placeCounts } from "../drawing/placeCounts.ts"
import type { MapDrawing } from "./MapDrawing.ts"
import { inkOf } from "./strokes.ts"
import { element } from "./xml.ts"

/** Where the numbers of sums stand, each at the middle of its arc or ring. */
export function placedCounts({ timeline, chart }: MapDrawing, { sums }: Gathering): PlacedCount[] {
  const curveOf = arcCurves(timeline.arcs)
  return placeCounts(sums, ({ latest, lane }) => {
    const curve = curveOf(latest, lane)
    const runs = chart.along(curve)
    if (curve.angle === 0) {
      const [lng, lat] = timeline.arcs.ends.subarray(4 * latest)
      const at = chart.project(lng!, lat!)
      return at ? copies(...at) : []
    }
    const points = runs[0] ?? []
    const middle = points[Math.floor(points.length / 2)]
    return middle ? copies(...middle) : []
  })

  function copies(x: number, y: number) {
    return chart.copies.map((by) => ({ x: x + by, y }))
  }
}

/** The numbers of sums, over all else. */
export function counts({ timeline, palette }: MapDrawing, placed: readonly PlacedCount[]): string {
  const { type, height, line } = countSize
  const look = {
    "font-family": sans,
    "font-size": type,
    "font-weight": 600,
    "text-anchor": "middle",
    "stroke-width": line,
  }
  return element(
    "g",
    look,
    placed.map(({ sum, text, x, y, width }) => {
      const ink = inkOf(palette, timeline.arcs.direction[sum.latest]!)
      const field = {
        x: x - width / 2 + line,
        y: y - height / 2 + line,
        width: width - 2 * line,
        height: height - 2 * line,
        rx: height / 2 - line,
      }
      return (
        element("rect", { ...field, fill: palette.paper, stroke: ink }) +
        element("text", { x, y: y + 0.36 * type, fill: ink }, text)
      )
    }),
  )
}
