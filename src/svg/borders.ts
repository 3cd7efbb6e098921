import { byZoom } from "../drawing/byZoom.ts"
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
  const wide = (low: number, high: number) => byZoom(zoom, [0, low], [4, high])
  const dash = wide(0.7, 1.3)
  const line = (d: string, stroke: string, width: number, dashes?: string) =>
    d === ""
      ? ""
      : element("path", { d, stroke, "stroke-width": width, "stroke-dasharray": dashes })
  const strength = isVouchedFor(query.moment.end - 1) ? undefined : 0.5
  return element("g", { fill: "none", "stroke-linejoin": "round" }, [
    element("g", { opacity: strength }, [
      line(paths.sure + paths.contested, palette.casing, wide(1.6, 3)),
      line(paths.sure, palette.border, wide(0.45, 1)),
      line(paths.contested, palette.border, dash, `${3 * dash} ${2.5 * dash}`),
    ]),
    line(paths.chosen, palette.ink, 1.6),
  ])
}
