/** A size that goes evenly from one zoom to another, and stays as it is beyond them. */
export const byZoom = (
  zoom: number,
  [from, low]: readonly [number, number],
  [to, high]: readonly [number, number],
) => low + (high - low) * Math.min(1, Math.max(0, (zoom - from) / (to - from)))
