import { fillOfSeat } from "../drawing/fills.ts"
import { chosenRing, dot, seat } from "../drawing/measures.ts"
import { dottedUnits, organisationsBySeat, ringedUnit } from "../drawing/names.ts"
import { fillsOfPolity } from "./countries.ts"
import type { MapDrawing } from "./MapDrawing.ts"
import { element } from "./xml.ts"

/** A dot for each country too small to be seen, and a ring around the chosen one. */
export function smallCountries(drawing: MapDrawing): string {
  const { frame, shapes, chart, zoom, palette, fills, selection } = drawing
  if (zoom >= dot.until) return ""
  const { world } = frame
  const dotted = dottedUnits(world, shapes)
  const chosen = selection?.kind === "country" ? selection.code : undefined
  const ringed = chosen === undefined ? undefined : ringedUnit(world, shapes, chosen)
  const r = dot.radius(zoom)
  const units = ringed === undefined ? [...dotted] : [...dotted, ringed]
  const dots = [...new Set(units)].map((unit) => {
    const at = chart.project(...shapes.labelOf([unit]).at)
    const polity = world.holderOf(unit)
    if (!at || !polity) return ""
    const place = { cx: at[0], cy: at[1] }
    const { fill, hatch } = fillsOfPolity(drawing, polity)
    const shown = fill === fills[0] && hatch ? hatch : fill
    return (
      (dotted.has(unit) ? element("circle", { ...place, r, fill: shown.color }) : "") +
      (unit === ringed
        ? element("circle", {
            ...place,
            r: chosenRing.radius,
            fill: "none",
            stroke: palette.ink,
            "stroke-width": chosenRing.line,
          })
        : "")
    )
  })
  return element("g", { stroke: palette.paper, "stroke-width": dot.line }, dots)
}

/** A ringed dot for each seat of organisations. */
export function organisations({
  timeline,
  frame,
  chart,
  palette,
  fills,
  selection,
}: MapDrawing): string {
  const chosen = selection?.kind === "actor" ? selection.id : undefined
  const dots = organisationsBySeat(timeline).map(({ at, ids }) => {
    const point = chart.project(...at)
    if (!point) return ""
    return element("circle", {
      cx: point[0],
      cy: point[1],
      r: seat.radius(chosen !== undefined && ids.includes(chosen)),
      fill: fillOfSeat(ids, frame.parties, fills).color,
    })
  })
  return element("g", { stroke: palette.ink, "stroke-width": seat.line }, dots)
}
