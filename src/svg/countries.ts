import { type Fill, fillIdsOf } from "../drawing/fills.ts"
import { patternOpacity, patternStrokes, type Strokes } from "../theme/patternStrokes.ts"
import { standingIn } from "../timeline/frameAt.ts"
import { nameIn, type Polity } from "../world/polity.ts"
import type { MapDrawing } from "./MapDrawing.ts"
import { element, xmlOf } from "./xml.ts"

/** How a polity is filled: its fill, and the one that hatches it. */
export function fillsOfPolity(
  { frame, fills }: Pick<MapDrawing, "frame" | "fills">,
  { code, kind }: Polity,
): { readonly fill: Fill; readonly hatch: Fill | undefined } {
  const { fill, hatch } = fillIdsOf(standingIn(frame, code))
  const byId = (id: string | undefined) => fills.find((one) => one.id === id)
  const id = fill === "nothing" && kind === "none" ? "nobody" : fill
  return { fill: byId(id) ?? fills[0]!, hatch: byId(hatch) }
}

/** The countries of the day, each a shape with its code, and over it what hatches it and its pattern. */
export function countries(drawing: MapDrawing): string {
  const { frame, shapes, chart, lang, prefix } = drawing
  return frame.world.polities
    .map((polity) => {
      const d = polity.units
        .map((unit) => chart.pathOf(shapes.polygons.features[shapes.idOf(unit) - 1]!.geometry))
        .join("")
      if (d === "") return ""
      const { fill, hatch } = fillsOfPolity(drawing, polity)
      const id = `${prefix}${polity.code}`
      const over = [
        ...(hatch ? [hatchId(hatch)] : []),
        ...(fill.pattern === "none" ? [] : [`pattern-${fill.pattern}`]),
      ]
      // A thin line of its own colour closes the seams between the units of one country.
      const look = { fill: fill.color, stroke: fill.color, "stroke-width": 0.4 }
      const name = element("title", {}, xmlOf(nameIn(polity.name, lang)))
      return (
        element("g", { ...look, "data-country": polity.code, "data-fill": fill.id }, [
          element("path", { id, d }, name),
        ]) +
        over
          .map((pattern) =>
            element("use", { href: `#${id}`, fill: `url(#${prefix}${pattern})`, stroke: "none" }),
          )
          .join("")
      )
    })
    .join("")
}

/** The patterns that some country of the frame needs. */
export function patterns({ frame, fills, palette, prefix }: MapDrawing): string {
  const needed = new Map<string, string>()
  for (const polity of frame.world.polities) {
    const { fill, hatch } = fillsOfPolity({ frame, fills }, polity)
    if (hatch) {
      const strokes = hatch.id === "recorded" ? "faint" : "hatch"
      needed.set(hatchId(hatch), tile(prefix + hatchId(hatch), strokes, hatch.color))
    }
    const { pattern } = fill
    if (pattern !== "none") {
      const id = `pattern-${pattern}`
      needed.set(id, tile(prefix + id, pattern, palette.paper, patternOpacity))
    }
  }
  return [...needed.values()].join("")
}

export function tile(id: string, strokes: Strokes, color: string, opacity?: number): string {
  const { d, width } = patternStrokes[strokes]
  return element(
    "pattern",
    { id, width: 8, height: 8, patternUnits: "userSpaceOnUse" },
    element("path", {
      d,
      fill: "none",
      stroke: color,
      "stroke-width": width,
      "stroke-linecap": "round",
      "stroke-opacity": opacity,
    }),
  )
}

/** Ids of statuses are words of small letters, figures and dashes. */
const hatchId = ({ id }: Fill) => `hatch-${id.replace(":", "-")}`
