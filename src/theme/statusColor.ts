import { fromOklab, toOklab } from "./oklab.ts"
import type { Theme } from "./palettes.ts"

/** Lightness in Oklab of dark and light statuses: on paper, and where they go on a dark map. */
const onPaper = [0.35, 0.78] as const
const inTheDark = [0.42, 0.9] as const
/** How much more colour a status needs on a dark map. */
const stronger = 1.15

/**
 * A status's colour in a theme. A dataset gives it for paper; on a dark map every colour is made
 * lighter, in the same order, so that the darkest is still seen and no two fall together.
 */
export function statusColor(color: string, theme: Theme): string {
  if (theme === "light") return color
  const { l, a, b } = toOklab(color)
  const share = (l - onPaper[0]) / (onPaper[1] - onPaper[0])
  const lightness = inTheDark[0] + share * (inTheDark[1] - inTheDark[0])
  return fromOklab({
    l: Math.min(0.95, Math.max(0.36, lightness)),
    a: a * stronger,
    b: b * stronger,
  })
}
