import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl"
import { canHatch, type Fill, hatchImageOf } from "../drawing/fills.ts"
import type { Palette } from "../theme/palettes.ts"
import type { Shapes } from "../world/shapes.ts"

/** The layer before which the arcs are drawn: the dots and all text stay above them. */
export const firstLayerAboveArcs = "organisations"

const state = (name: string, otherwise: number): ExpressionSpecification => [
  "coalesce",
  ["feature-state", name],
  otherwise,
]
const transparent = "rgba(0,0,0,0)"
const atOnce = { duration: 0, delay: 0 }
const shownIf = (condition: ExpressionSpecification, opacity = 1): ExpressionSpecification => [
  "case",
  condition,
  opacity,
  0,
]

/** What the map has on it as it begins, beside its shapes. */
interface Beginning {
  readonly outlines: GeoJSON.FeatureCollection
  readonly dots: GeoJSON.FeatureCollection
  readonly organisations: GeoJSON.FeatureCollection
  readonly names: GeoJSON.FeatureCollection
}

/** Fonts by name: MapLibre draws them from the reader's own machine, Chinese too. */
const fonts = ["Georgia, 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', serif"]
const bold = ["'Helvetica Neue', 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif"]

/**
 * The whole style of the map. Feature state does the rest: a date moves no geometry.
 * @param reach the units that each fill may ever come to, by its id
 */
export function mapStyle(
  shapes: Shapes,
  beginning: Beginning,
  reach: ReadonlyMap<string, ReadonlySet<string>>,
  fills: readonly Fill[],
  palette: Palette,
): StyleSpecification {
  const byFill = (of: (fill: Fill) => string): ExpressionSpecification =>
    [
      "match",
      state("fill", 0),
      ...fills.flatMap((fill, i) => (i === 0 ? [] : [i, of(fill)])),
      of(fills[0]!),
    ] as unknown as ExpressionSpecification
  return {
    version: 8,
    // Their tiles are asked for in this order: names first, because their letters must be drawn.
    sources: {
      names: { type: "geojson", data: beginning.names },
      organisations: { type: "geojson", data: beginning.organisations },
      // Simplified once when they were built: simplified again, neighbours would part.
      countries: { type: "geojson", data: shapes.polygons, tolerance: 0.2 },
      borders: { type: "geojson", data: shapes.borders, tolerance: 0.2 },
      outlines: { type: "geojson", data: beginning.outlines, tolerance: 0.2 },
      dots: { type: "geojson", data: beginning.dots },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": palette.paper } },
      {
        id: "countries",
        type: "fill",
        source: "countries",
        paint: { "fill-color": byFill((fill) => fill.color), "fill-antialias": false },
      },
      {
        // The fills that fade away: those of before, while the present ones are already below.
        id: "before",
        type: "fill",
        source: "countries",
        paint: {
          "fill-color": [
            "match",
            state("was", 0),
            ...fills.flatMap(({ color }, i) => [i + 1, color]),
            transparent,
          ] as unknown as ExpressionSpecification,
          "fill-opacity": 0,
          "fill-opacity-transition": atOnce,
          "fill-antialias": false,
        },
      },
      ...overlays(fills, (fill) => [...(reach.get(fill.id) ?? [])].map(shapes.idOf)),
      border("border-casing", palette.casing, [1.6, 3]),
      border("borders", palette.border, [0.45, 1]),
      contested(palette),
      {
        id: "chosen-lines",
        type: "line",
        source: "outlines",
        filter: ["==", ["get", "kind"], "chosen"],
        layout: { "line-join": "round", "line-cap": "round" },
        paint: { "line-color": palette.ink, "line-width": 1.6 },
      },
      {
        id: "dots",
        type: "circle",
        source: "dots",
        maxzoom: 5,
        paint: {
          "circle-radius": ["interpolate", ["linear"], ["zoom"], 0, 1.8, 3, 3.4],
          "circle-color": byFill((fill) => fill.color),
          "circle-stroke-width": 0.8,
          "circle-stroke-color": palette.paper,
          "circle-opacity": state("shown", 0),
          "circle-stroke-opacity": state("shown", 0),
        },
      },
      {
        id: "chosen-dot",
        type: "circle",
        source: "dots",
        maxzoom: 5,
        paint: {
          "circle-radius": 9,
          "circle-opacity": 0,
          "circle-stroke-width": 1.6,
          "circle-stroke-color": palette.ink,
          "circle-stroke-opacity": state("chosen", 0),
        },
      },
      {
        id: "rings",
        type: "circle",
        source: "dots",
        paint: {
          "circle-radius": 0,
          "circle-radius-transition": atOnce,
          "circle-opacity": 0,
          "circle-stroke-width": 0,
          "circle-stroke-width-transition": atOnce,
          "circle-stroke-color": palette.ink,
          "circle-stroke-opacity": state("ringed", 0),
        },
      },
      {
        id: firstLayerAboveArcs,
        type: "circle",
        source: "organisations",
        paint: {
          "circle-radius": ["case", ["==", state("chosen", 0), 1], 6.5, 4.5],
          "circle-color": byFill((fill) => fill.color),
          "circle-stroke-width": 1.5,
          "circle-stroke-color": palette.ink,
        },
      },
      names("names", fonts, palette.ink, palette.paper),
      names("organisations", bold, palette.ink, palette.paper),
    ],
  }
}

/** The borders of the day in one colour, as wide at zoom 0 and at zoom 4 as given, in pixels. */
const border = (
  id: string,
  color: string,
  widths: readonly [number, number],
): LayerSpecification => ({
  id,
  type: "line",
  source: "borders",
  layout: { "line-join": "round" },
  paint: {
    "line-color": color,
    "line-width": ["interpolate", ["linear"], ["zoom"], 0, widths[0], 4, widths[1]],
    "line-opacity": state("shown", 0),
  },
})

/** Disputed and occupied land is outlined by dashes, its coast too. */
const contested = (palette: Palette): LayerSpecification => ({
  id: "contested-lines",
  type: "line",
  source: "outlines",
  filter: ["==", ["get", "kind"], "contested"],
  paint: {
    "line-color": palette.border,
    "line-width": ["interpolate", ["linear"], ["zoom"], 0, 0.7, 4, 1.3],
    "line-dasharray": [3, 2.5],
    "line-opacity": ["get", "strength"],
  },
})

/**
 * A layer for each fill that may hatch a country, in that fill's colour, and one for each pattern that
 * some fill has, over that fill's colour. Each holds only the units that it may ever come to: a layer
 * that reads feature state pays for every unit in it, shown or not.
 */
function overlays(
  fills: readonly Fill[],
  idsOf: (fill: Fill) => readonly number[],
): LayerSpecification[] {
  const hatches = fills.flatMap((fill, i) =>
    canHatch(fill) ? [overlay(hatchImageOf(fill), ["==", state("hatch", 0), i], idsOf(fill))] : [],
  )
  const patterns = new Set(fills.map(({ pattern }) => pattern).filter((p) => p !== "none"))
  const patterned = [...patterns].map((pattern) => {
    const having = fills.filter((fill) => fill.pattern === pattern)
    const indices = having.map((fill) => fills.indexOf(fill))
    const condition: ExpressionSpecification = ["in", state("fill", 0), ["literal", indices]]
    return overlay(`pattern:${pattern}`, condition, having.flatMap(idsOf))
  })
  return [...hatches, ...patterned]
}

const overlay = (
  image: string,
  condition: ExpressionSpecification,
  ids: readonly number[],
): LayerSpecification => ({
  id: image,
  type: "fill",
  source: "countries",
  filter: ["in", ["id"], ["literal", [...ids]]],
  paint: { "fill-pattern": image, "fill-opacity": shownIf(condition), "fill-antialias": false },
})

function names(source: string, font: string[], color: string, halo: string): LayerSpecification {
  const isCountry = source === "names"
  return {
    id: `${source}-text`,
    type: "symbol",
    source,
    ...(isCountry && { filter: ["<=", ["get", "from"], ["zoom"]] as ExpressionSpecification }),
    layout: {
      "text-field": ["get", "name"],
      "text-font": font,
      "text-size": isCountry
        ? ["interpolate", ["linear"], ["zoom"], 0, ["get", "size"], 4, ["*", 1.6, ["get", "size"]]]
        : 11,
      "text-max-width": 7,
      "text-padding": isCountry ? 5 : 2,
      "symbol-sort-key": ["get", "rank"],
      ...(isCountry
        ? {}
        : {
            "text-variable-anchor": ["left", "right", "top", "bottom"],
            "text-radial-offset": 0.7,
            "text-justify": "auto",
          }),
    },
    paint: {
      "text-color": color,
      "text-halo-color": halo,
      "text-halo-width": 1.6,
      "text-opacity": isCountry ? 0.85 : 1,
    },
  }
}
