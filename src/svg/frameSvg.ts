import { fillsOf } from "../drawing/fills.ts"
import { boxOf } from "../drawing/placeCounts.ts"
import { planSheet } from "../export/planSheet.ts"
import { backdropOf } from "../theme/mixed.ts"
import { palettes } from "../theme/palettes.ts"
import { statusesOf } from "../timeline/statusesOf.ts"
import { arcs, gathered } from "./arcs.ts"
import { borders } from "./borders.ts"
import { countries, patterns } from "./countries.ts"
import { counts, placedCounts } from "./counts.ts"
import { createChart } from "./createChart.ts"
import { organisations, smallCountries } from "./dots.ts"
import type { MapDrawing } from "./MapDrawing.ts"
import { names } from "./names.ts"
import type { SvgOptions } from "./SvgOptions.ts"
import { surrounds } from "./surrounds.ts"
import { textWidth } from "./textWidth.ts"
import { element, short, xmlOf } from "./xml.ts"

/**
 * A frame as a drawing: a document of SVG that stands by itself, with text as text, no script, and
 * nothing from elsewhere. Countries carry their code in `data-country`.
 */
export function frameSvg(options: SvgOptions): string {
  const { width, height, theme, lang, prefix = "comity-" } = options
  const palette = palettes[theme]
  const around = options.surrounds
  const plan = around && planSheet(width, height, around.legend, textWidth)
  const place = plan ? plan.map : { x: 0, y: 0, width, height }
  const size = { width: place.width, height: place.height }
  const camera = options.cameraFor(size)
  const drawing: MapDrawing = {
    ...options,
    ...size,
    chart: createChart(camera, options.projection, size),
    zoom: camera.zoom,
    palette,
    fills: fillsOf(statusesOf(options.timeline), theme),
    prefix,
  }
  const title = around ? `${around.text.title} — ${around.text.moment}` : undefined
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "xml:lang": lang,
    },
    [
      title ? element("title", {}, xmlOf(title)) : "",
      element("rect", { width, height, fill: palette.paper }),
      element(
        "svg",
        { ...place, viewBox: `0 0 ${place.width} ${place.height}`, overflow: "hidden" },
        map(drawing),
      ),
      around && plan ? surrounds(around, plan, palette, prefix) : "",
    ],
  )
}

/** The map in layers, each with its copies of the world beside it, so that none covers an arc. */
function map(drawing: MapDrawing): string {
  const [first = 0, ...copies] = drawing.chart.copies
  const layer = (name: string, inside: readonly string[]) => {
    const id = `${drawing.prefix}${name}`
    const transform = first === 0 ? undefined : `translate(${short(first)} 0)`
    return [
      element("g", { id, transform }, inside),
      ...copies.map((by) => element("use", { href: `#${id}`, x: by - first })),
    ].join("")
  }
  const gathering = gathered(drawing)
  const placed = placedCounts(drawing, gathering)
  return [
    element("defs", {}, patterns(drawing)),
    sea(drawing),
    layer("land", [countries(drawing), borders(drawing), smallCountries(drawing)]),
    layer("arcs", [arcs(drawing, gathering)]),
    layer("seats", [organisations(drawing)]),
    names(drawing, placed.map(boxOf)),
    placed.length > 0 ? counts(drawing, placed) : "",
  ].join("")
}

function sea({ chart, width, height, palette }: MapDrawing): string {
  if (chart.globe === undefined) return ""
  return (
    element("rect", { width, height, fill: backdropOf(palette) }) +
    element("path", { d: chart.globe, fill: palette.paper })
  )
}
