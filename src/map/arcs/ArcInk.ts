/** Red, green and blue, each 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** A theme's colours for arcs. `halo` is the paper's: it keeps crossing arcs apart. */
export interface ArcInk {
  readonly outbound: Rgb
  readonly inbound: Rgb
  readonly neutral: Rgb
  readonly halo: Rgb
}
