import type { Status } from "../dataset/Dataset.ts"

/** Pixels of an image, as MapLibre takes it. */
export interface PatternImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

const size = 16

/** How much of a pixel each pattern covers, 0 to 1, on a tile that repeats without a seam. */
const coverage: Readonly<
  Record<Status["pattern"] | "hatch" | "faint", (x: number, y: number) => number>
> = {
  none: () => 0,
  // A broad stripe that rises to the right: what may be.
  hatch: (x, y) => stripe((x + y) % 8, 4),
  // The same, thin: where events are recorded of which none is certain.
  faint: (x, y) => stripe((x + y) % 8, 1.2),
  lines: (_, y) => stripe(y % 8, 1.5),
  grid: (x, y) => Math.max(stripe(x % 8, 1.2), stripe(y % 8, 1.2)),
  cross: (x, y) => Math.max(stripe((x + y) % 8, 1.6), stripe((x - y + size) % 8, 1.6)),
  dots: (x, y) => disc(x % 8, y % 8, 1.7),
}

/** A tile of a pattern in one colour on nothing; colour as `#rrggbb`. Drawn at twice its size. */
export function patternImage(
  pattern: keyof typeof coverage,
  color: string,
  opacity = 1,
): PatternImage {
  const width = size * 2
  const data = new Uint8ClampedArray(width * width * 4)
  const value = Number.parseInt(color.slice(1), 16)
  for (let row = 0; row < width; row++)
    for (let column = 0; column < width; column++) {
      const alpha = coverage[pattern]((column + 0.5) / 2, (row + 0.5) / 2) * opacity
      data.set(
        [value >> 16, (value >> 8) & 255, value & 255, alpha * 255],
        4 * (row * width + column),
      )
    }
  return { width, height: width, data }
}

/** A stripe of a width around the middle of 0 to 8, with soft edges. */
const stripe = (at: number, width: number) => clamp(width / 2 - Math.abs(at - 4) + 0.5)

const disc = (x: number, y: number, radius: number) =>
  clamp(radius - Math.hypot(x - 4, y - 4) + 0.5)

const clamp = (value: number) => Math.min(1, Math.max(0, value))
