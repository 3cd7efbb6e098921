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
