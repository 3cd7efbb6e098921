/** How an arc stands in a moment, as the shaders number it. */
export const standings = { certain: 1, possible: 2 } as const
