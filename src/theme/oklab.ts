/** A colour in Oklab: lightness 0 to 1, and the two axes of hue. */
export interface Oklab {
  readonly l: number
  readonly a: number
  readonly b: number
}

/** The red, green and blue of `#rrggbb`, each 0 to 1. */
export function rgbOf(color: string): readonly [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
const fromLinear = (c: number) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055)

/** The light of a colour's channels, each 0 to 1. */
export const linearOf = (color: string): readonly [number, number, number] => {
  const [r, g, b] = rgbOf(color)
  return [toLinear(r), toLinear(g), toLinear(b)]
}

/** Channels of light as `#rrggbb`; what a screen cannot show is cut off. */
export function hexOf(linear: readonly [number, number, number]): string {
  const channel = (c: number) =>
    Math.round(255 * Math.min(1, Math.max(0, fromLinear(Math.max(0, c)))))
      .toString(16)
      .padStart(2, "0")
  return `#${channel(linear[0])}${channel(linear[1])}${channel(linear[2])}`
}

/** A colour in Oklab (Björn Ottosson, 2020). */
export function toOklab(color: string): Oklab {
  const [r, g, b] = linearOf(color)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  }
}

/** A colour of Oklab as `#rrggbb`. */
export function fromOklab({ l, a, b }: Oklab): string {
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return hexOf([
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ])
}
