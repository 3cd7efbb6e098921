import { linearOf } from "../../src/theme/oklab.ts"

/** The contrast of two colours as WCAG 2 defines it: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminanceOf(a), luminanceOf(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

/** Relative luminance, 0 to 1. */
function luminanceOf(color: string): number {
  const [r, g, b] = linearOf(color)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
