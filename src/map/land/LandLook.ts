import type { Fill } from "../../drawing/fills.ts"
import type { Palette } from "../../theme/palettes.ts"

/** The colours of a history in a theme. */
export interface LandColors {
  readonly fills: readonly Fill[]
  readonly palette: Palette
}

/** What the land looks like in a frame: indices into the fills for each unit, bits for each line. */
export interface LandLook {
  readonly fills: Uint16Array
  /** The fill that hatches a unit; 0 for none. */
  readonly hatches: Uint16Array
  /** Borders in the order of the pairs, then coasts in the order of the units: `lineKinds`, as bits. */
  readonly lines: Uint8Array
  /** 0 to 1: how strong borders are; less where the table vouches for none. */
  readonly strength: number
  /** Countries too small to be seen: the index of the unit and of a fill. */
  readonly dots: readonly { readonly unit: number; readonly fill: number }[]
  /** The unit of the chosen country, if it is so small that a ring must show it. */
  readonly ringed: number | undefined
}

/** What a line is drawn as. */
export const lineKinds = { border: 1, contested: 2, chosen: 4, coast: 8 } as const

/** A unit of the map whose fill became another. */
export interface Turn {
  readonly unit: number
  /** The index of the fill that it had. */
  readonly was: number
  /** Whether a ring goes out from it: the polity's largest unit, where a status began. */
  readonly ringed: boolean
}
