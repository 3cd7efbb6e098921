/** A pattern that lies over a colour; `hatch` and `faint` say that it is only possible. */
export type Strokes = "hatch" | "faint" | "lines" | "grid" | "cross" | "dots"

/** The strokes of a pattern on a tile of 8 by 8, round at their ends; the map's shader draws the same. */
export const patternStrokes: Readonly<
  Record<Strokes, { readonly d: string; readonly width: number }>
> = {
  hatch: { d: "M-2 6 6 -2M2 10 10 2", width: 3 },
  faint: { d: "M-2 6 6 -2M2 10 10 2", width: 0.9 },
  lines: { d: "M0 4h8", width: 1.5 },
  grid: { d: "M0 4h8M4 0v8", width: 1.2 },
  cross: { d: "M0 8 8 0M0 0l8 8", width: 1.4 },
  dots: { d: "M4 4h.01", width: 3.4 },
}

/** How strongly a status's pattern lies, in the paper's colour, on its colour. */
export const patternOpacity = 0.6
