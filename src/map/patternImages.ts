import { canHatch, type Fill, hatchImageOf } from "../drawing/fills.ts"
import { type PatternImage, patternImage } from "./patternImage.ts"

/** The images that the style's patterns name: a hatch in each colour, and each pattern in the paper's. */
export function patternImages(fills: readonly Fill[], paper: string): Map<string, PatternImage> {
  const images = new Map<string, PatternImage>()
  for (const fill of fills) {
    const hatch = fill.id === "recorded" ? "faint" : "hatch"
    if (canHatch(fill)) images.set(hatchImageOf(fill), patternImage(hatch, fill.color))
    const { pattern } = fill
    if (pattern !== "none") images.set(`pattern:${pattern}`, patternImage(pattern, paper, 0.6))
  }
  return images
}
