import type { Palette } from "../theme/palettes.ts"
import { patternOpacity, patternStrokes, type Strokes } from "../theme/patternStrokes.ts"
import type { LegendEntry } from "./legendOf.ts"
import { sign, signPath } from "./planSheet.ts"

/** Draws the sign of a legend's entry at its upper left corner, so many times as large. */
export function drawSign(
  context: CanvasRenderingContext2D,
  { kind, color, pattern = "none", arc }: LegendEntry,
  at: { readonly x: number; readonly y: number },
  unit: number,
  palette: Palette,
): void {
  context.save()
  context.translate(at.x, at.y)
  context.scale(unit, unit)
  context.beginPath()
  context.rect(0, 0, sign.width, sign.height)
  context.clip()
  if (arc) drawArc(context, arc, color, palette)
  else {
    context.fillStyle = kind === "hatch" ? palette.land : color
    context.fillRect(0, 0, sign.width, sign.height)
    if (kind === "hatch") drawStrokes(context, "hatch", color)
    context.globalAlpha = patternOpacity
    if (pattern !== "none") drawStrokes(context, pattern, palette.paper)
  }
  context.restore()
}

function drawStrokes(context: CanvasRenderingContext2D, strokes: Strokes, color: string) {
  const { d, width } = patternStrokes[strokes]
  const all = new Path2D()
  for (let y = 0; y < sign.height; y += 8)
    for (let x = 0; x < sign.width; x += 8)
      all.addPath(new Path2D(d), new DOMMatrix([1, 0, 0, 1, x, y]))
  context.strokeStyle = color
  context.lineWidth = width
  context.lineCap = "round"
  context.stroke(all)
}

function drawArc(
  context: CanvasRenderingContext2D,
  arc: NonNullable<LegendEntry["arc"]>,
  color: string,
  palette: Palette,
) {
  context.strokeStyle = color
  context.lineWidth = 2
  if (arc === "possible") context.setLineDash([4, 3])
  context.stroke(new Path2D(signPath(arc)))
  if (arc === "possible" || arc === "pulse") return
  const head = new Path2D("M21 9l-5.6-.6 3.4-4z")
  context.fillStyle = arc === "inbound" ? palette.paper : color
  context.fill(head)
  context.stroke(head)
}
