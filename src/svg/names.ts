import { knownPolities, nameFeatures, organisationFeatures } from "../drawing/names.ts"
import { wrapLines } from "../export/wrapLines.ts"
import { byZoom, type MapDrawing } from "./MapDrawing.ts"
import { textWidth } from "./textWidth.ts"
import { element, xmlOf } from "./xml.ts"

interface Box {
  readonly west: number
  readonly east: number
  readonly north: number
  readonly south: number
}

const serif = "Georgia, 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', serif"
const sans = "'Helvetica Neue', 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif"
const leading = 1.2
/** Between an organisation's dot and its name, in sizes of the type. */
const gap = 0.7
const sides = ["right", "left", "below", "above"] as const

/** The names of organisations and of countries, each left out where another has its room already. */
export function names(drawing: MapDrawing): string {
  const { timeline, frame, shapes, chart, zoom, lang, width, height, palette } = drawing
  const taken: Box[] = []
  const isFree = (box: Box) =>
    box.west < width &&
    box.east > 0 &&
    box.north < height &&
    box.south > 0 &&
    taken.every(
      (other) =>
        box.east < other.west ||
        box.west > other.east ||
        box.south < other.north ||
        box.north > other.south,
    )
  const written: string[] = []

  for (const feature of inOrder(organisationFeatures(timeline, lang)))
    for (const [x, y] of placesOf(feature)) {
      const lines = linesOf(feature, 11)
      const [w, h] = sizeOf(lines, 11)
      for (const side of sides) {
        const middle =
          side === "left" ? x - gap * 11 - w / 2 : side === "right" ? x + gap * 11 + w / 2 : x
        const level =
          side === "above" ? y - gap * 11 - h / 2 : side === "below" ? y + gap * 11 + h / 2 : y
        const box = boxAt(middle, level, w, h, 2)
        if (!isFree(box)) continue
        taken.push(box)
        written.push(text(lines, middle, level, 11, sans))
        break
      }
    }

  const known = knownPolities(timeline, frame.world)
  const countries: string[] = []
  for (const feature of inOrder(nameFeatures(frame.world, shapes, known, lang))) {
    const { from, size: base } = feature.properties as { from: number; size: number }
    if (from > zoom) continue
    const size = byZoom(zoom, [0, base], [4, 1.6 * base])
    const lines = linesOf(feature, size)
    for (const [x, y] of placesOf(feature)) {
      const box = boxAt(x, y, ...sizeOf(lines, size), 5)
      if (!isFree(box)) continue
      taken.push(box)
      countries.push(text(lines, x, y, size, serif))
    }
  }

  function placesOf({ geometry }: GeoJSON.Feature<GeoJSON.Point>) {
    const at = chart.project(geometry.coordinates[0]!, geometry.coordinates[1]!)
    return at ? chart.copies.map((by) => [at[0] + by, at[1]] as const) : []
  }
  const look = {
    fill: palette.ink,
    stroke: palette.paper,
    "stroke-width": 2.8,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
    "text-anchor": "middle",
  }
  return element("g", look, [element("g", { opacity: 0.72 }, countries), element("g", {}, written)])
}

const inOrder = ({ features }: GeoJSON.FeatureCollection<GeoJSON.Point>) =>
  features.toSorted((a, b) => a.properties!.rank - b.properties!.rank)

const linesOf = ({ properties }: GeoJSON.Feature, size: number) =>
  wrapLines(properties!.name as string, 7 * size, 9, (part) => textWidth(part, size))

const sizeOf = (lines: readonly string[], size: number) =>
  [
    Math.max(0, ...lines.map((line) => textWidth(line, size))),
    lines.length * size * leading,
  ] as const

const boxAt = (x: number, y: number, width: number, height: number, padding: number): Box => ({
  west: x - width / 2 - padding,
  east: x + width / 2 + padding,
  north: y - height / 2 - padding,
  south: y + height / 2 + padding,
})

/** Lines around their middle. */
function text(lines: readonly string[], x: number, y: number, size: number, face: string): string {
  const first = y - ((lines.length - 1) * size * leading) / 2 + size * 0.35
  const spans =
    lines.length === 1
      ? xmlOf(lines[0]!)
      : lines.map((line, i) => element("tspan", { x, y: first + i * size * leading }, xmlOf(line)))
  return element("text", { x, y: first, "font-family": face, "font-size": size }, spans)
}
