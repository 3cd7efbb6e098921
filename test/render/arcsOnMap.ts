import type { Day, Interval } from "../../src/calendar/day.ts"
import { rowsIn } from "../../src/timeline/rowsIn.ts"
import "maplibre-gl/dist/maplibre-gl.css"
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl"
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url"
import { arcCurves } from "../../src/arcs/arcCurves.ts"
import { type Curve, pointOnArc } from "../../src/arcs/curve.ts"
import type { ArcInk } from "../../src/map/arcs/ArcInk.ts"
import { type ArcLayer, createArcLayer } from "../../src/map/arcs/createArcLayer.ts"
import { createPicker, type Picker } from "../../src/map/arcs/createPicker.ts"
import type { Arcs } from "../../src/timeline/arcsOf.ts"
import { createWindow } from "../../src/timeline/createWindow.ts"

setWorkerUrl(workerUrl)

const rgb = (hex: string): [number, number, number] => {
  const at = (i: number) => Number.parseInt(hex.slice(i, i + 2), 16) / 255
  return [at(1), at(3), at(5)]
}

export interface Theme {
  readonly paper: string
  readonly land: string
  readonly ink: ArcInk
}

export const paper: Theme = {
  paper: "#f2efe6",
  land: "#dfdacc",
  ink: {
    outbound: rgb("#a8322a"),
    inbound: rgb("#33608f"),
    neutral: rgb("#4a4a46"),
    halo: rgb("#f2efe6"),
  },
}

export const dark: Theme = {
  paper: "#0e141b",
  land: "#1d2731",
  ink: {
    outbound: rgb("#ff8466"),
    inbound: rgb("#74b3e8"),
    neutral: rgb("#c9ccd0"),
    halo: rgb("#0e141b"),
  },
}

export interface ArcsOnMap {
  readonly map: MapLibreMap
  readonly layer: ArcLayer
  readonly curveOf: (arc: number, lane?: number) => Curve
  readonly pick: Picker
  /** Draws a frame at once. */
  draw(): void
  /** Shows the arcs of a window, with those that are only possible or without. */
  setWindow(window: Interval, options: { possible: boolean; since?: Day }): void
  /** Draws a frame and gives the colour at a point in CSS pixels, each 0 to 255. */
  colorAt(point: { x: number; y: number }): [number, number, number]
  /** The place on the flat map, in degrees, at which an arc is in a lane at s. */
  placeOf(arc: number, s: number, lane?: number): [number, number]
  /** Draws a frame; how much darker than the paper a point is, 0 to 255. */
  darkness(point: { x: number; y: number }): number
  /** Draws a frame; how many pixels within 3 CSS pixels differ clearly from the background. */
  inkAt(point: { x: number; y: number }): number
  remove(): void
}

export interface Look {
  readonly center?: [number, number]
  readonly zoom?: number
  readonly projection?: "mercator" | "globe"
  readonly theme?: Theme
  readonly width?: number
  readonly height?: number
}

/** A bare map of one colour with the arcs on it. */
export async function showArcs(arcs: Arcs, look: Look = {}): Promise<ArcsOnMap> {
  const { center = [150, 40], zoom = 1, projection = "mercator", theme = paper } = look
  const container = document.createElement("div")
  container.style.cssText = `position:fixed;inset:0 auto auto 0;width:${look.width ?? 1280}px;height:${look.height ?? 720}px`
  document.body.style.margin = "0"
  document.body.append(container)
  const map = new MapLibreMap({
    container,
    center,
    zoom,
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
    style: {
      version: 8,
      projection: { type: projection },
      sources: {},
      layers: [{ id: "paper", type: "background", paint: { "background-color": theme.paper } }],
    },
  })
  await map.once("load")
  const layer = createArcLayer(arcs, theme.ink)
  map.addLayer(layer)
  map.redraw()

  const read = (point: { x: number; y: number }, reach: number) => {
    map.redraw()
    const canvas = map.getCanvas()
    const gl = canvas.getContext("webgl2")!
    const ratio = canvas.width / canvas.clientWidth
    const size = 2 * Math.round(reach * ratio) + 1
    const pixels = new Uint8Array(4 * size * size)
    const x = Math.round(point.x * ratio - size / 2)
    const y = Math.round(canvas.height - point.y * ratio - size / 2)
    gl.readPixels(x, y, size, size, gl.RGBA, gl.UNSIGNED_BYTE, pixels)
    return pixels
  }

  const background = theme.ink.halo.map((part) => 255 * part)
  return {
    map,
    layer,
    curveOf: arcCurves(arcs),
    pick: createPicker(layer),
    draw: () => map.redraw(),
    setWindow(window, { possible, since = window.start }) {
      layer.setRows(rowsIn(arcs, createWindow(arcs)(window), window, possible), { window, since })
    },
    colorAt(point) {
      const pixels = read(point, 0)
      return [pixels[0]!, pixels[1]!, pixels[2]!]
    },
    placeOf(arc, s, lane) {
      const { x, y } = pointOnArc(arcCurves(arcs)(arc, lane), s)
      return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI]
    },
    darkness(point) {
      const pixels = read(point, 0)
      return background[1]! - pixels[1]!
    },
    inkAt(point) {
      const pixels = read(point, 3)
      let inked = 0
      for (let i = 0; i < pixels.length; i += 4)
        if (background.some((part, c) => Math.abs(part - pixels[i + c]!) > 40)) inked++
      return inked
    },
    remove() {
      map.remove()
      container.remove()
    },
  }
}
