import { sans, serif } from "../drawing/fonts.ts"
import { countryNames, knownPolities, organisationNames } from "../drawing/names.ts"
import {
  type Box,
  countryStrength,
  type Face,
  layoutName,
  leading,
  type PlacedName,
  placeNames,
} from "../drawing/placeNames.ts"
import type { MapDrawing } from "./MapDrawing.ts"
import { textWidth } from "./textWidth.ts"
import { element, xmlOf } from "./xml.ts"

/** The names of organisations and of countries, each left out where another has its room already. */
export function names(drawing: MapDrawing, taken: readonly Box[]): string {
  const { timeline, frame, shapes, chart, zoom, lang, palette } = drawing
  const known = knownPolities(timeline, frame.world)
  const placed = placeNames(
    {
      organisations: organisationNames(timeline, lang),
      countries: countryNames(frame.world, shapes, known, lang),
      zoom,
      pointsOf: ({ at }) => {
        const point = chart.project(...at)
        return point ? chart.copies.map((by) => ({ x: point[0] + by, y: point[1] })) : []
      },
      taken,
      layoutOf: (text, face) => layoutName(text, face, (part) => textWidth(part, 1)),
    },
    drawing,
  )
  const look = {
    fill: palette.ink,
    stroke: palette.paper,
    "stroke-width": 2.8,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
    "text-anchor": "middle",
  }
  const written = (face: Face) => placed.filter((name) => name.face === face).map(text)
  return element("g", look, [
    element("g", { opacity: countryStrength, "font-family": serif }, written("serif")),
    element("g", { "font-family": sans }, written("sans")),
  ])
}

/** Lines around their middle. */
function text({ lines, x, y, size }: PlacedName): string {
  const first = y - ((lines.length - 1) * size * leading) / 2 + size * 0.35
  const spans =
    lines.length === 1
      ? xmlOf(lines[0]!)
      : lines.map((line, i) => element("tspan", { x, y: first + i * size * leading }, xmlOf(line)))
  return element("text", { x, y: first, "font-size": size }, spans)
}
