import type { Fill } from "../drawing/fills.ts"
import type { Palette } from "../theme/palettes.ts"
import type { Chart } from "./createChart.ts"
import type { SvgOptions } from "./SvgOptions.ts"

/** What the parts of a drawn map share. */
export interface MapDrawing extends SvgOptions {
  readonly chart: Chart
  readonly zoom: number
  readonly palette: Palette
  readonly fills: readonly Fill[]
  readonly prefix: string
}

/** A size that goes evenly from one zoom to another, as MapLibre's styles have it. */
export const byZoom = (
  zoom: number,
  [from, low]: readonly [number, number],
  [to, high]: readonly [number, number],
) => low + (high - low) * Math.min(1, Math.max(0, (zoom - from) / (to - from)))
