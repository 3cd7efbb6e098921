import { contestedDash, lineWidths, quietStrength } from "../drawing/measures.ts"
import { ringedUnit } from "../drawing/names.ts"
import { isContested, outlined } from "../world/contested.ts"
import { isVouchedFor } from "../world/worldAt.ts"
import type { MapDrawing } from "./MapDrawing.ts"
import { element } from "./xml.ts"

/** The borders between different holders, dashed where they are disputed; and what is chosen, outlined. */
export function borders({ frame, shapes, chart, zoom, palette, selection }: MapDrawing): string {
  const { world, query } = frame
  const { units, pairs } = shapes
  const holders = units.map((unit) => world.holderOf(unit)?.code)
  const open = outlined(world)
  const code = selection?.kind === "country" ? selection.code : undefined
  const chosen = code !== undefined && ringedUnit(world, shapes, code) ? undefined : code
  const paths = { sure: "", contested: "", chosen: "" }
  const isChosen = (holder: string | undefined) => chosen !== undefined && holder === chosen
  pairs.forEach(([a, b], i) => {
    if (holders[a] === holders[b]) return
    const d = chart.pathOf(shapes.borders.features[i]!.geometry)
    paths[isContested([units[a]!, units[b]!], world) ? "contested" : "sure"] += d
    if (isChosen(holders[a]) || isChosen(holders[b])) paths.chosen += d
  })
  holders.forEach((holder, i) => {
    if (holder === undefined) return
    const isOpen = open.has(holder) && !world.settled.has(units[i]!)
    if (!isOpen && !isChosen(holder)) return
    const d = chart.pathOf(shapes.coasts.features[i]!.geometry)
    if (isOpen) paths.contested += d
    if (isChosen(holder)) paths.chosen += d
  })
  const dashed = lineWidths.contested(zoom)
  const dashes = `${contestedDash.dash * dashed} ${contestedDash.gap * dashed}`
  const line = (d: string, stroke: string, width: number, dashes?: string) =>
    d === ""
      ? ""
      : element("path", { d, stroke, "stroke-width": width, "stroke-dasharray": dashes })
  const strength = isVouchedFor(query.moment.end - 1) ? undefined : quietStrength
  return element("g", { fill: "none", "stroke-linejoin": "round" }, [
    element("g", { opacity: strength }, [
      line(paths.sure + paths.contested, palette.casing, lineWidths.casing(zoom)),
      line(paths.sure, palette.border, lineWidths.border(zoom)),
      line(paths.contested, palette.border, dashed, dashes),
    ]),
    line(paths.chosen, palette.ink, lineWidths.chosen()),
  ])
}
