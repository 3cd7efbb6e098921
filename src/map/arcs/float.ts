/** A number as a shader writes it. */
export const float = (x: number): string => x.toFixed(9)
