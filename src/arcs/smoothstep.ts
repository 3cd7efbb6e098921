/** From 0 at `low` to 1 at `high`, level at both, as shaders have it. */
export const smoothstep = (low: number, high: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - low) / (high - low)))
  return t * t * (3 - 2 * t)
}
