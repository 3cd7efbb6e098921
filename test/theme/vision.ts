import { hexOf, linearOf } from "../../src/theme/oklab.ts"

type Row = readonly [number, number, number]

/**
 * Colour vision without one kind of cone, as matrices over linear light: Machado, Oliveira and
 * Fernandes, "A physiologically-based model for simulation of color vision deficiency" (2009),
 * severity 1.
 */
export const deficiencies: Readonly<Record<string, readonly [Row, Row, Row]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** A colour as an eye without one kind of cone sees it. */
export function seenBy(deficiency: string, color: string): string {
  const light = linearOf(color)
  const channel = (row: Row) => row.reduce((sum, weight, i) => sum + weight * light[i]!, 0)
  const [r, g, b] = deficiencies[deficiency]!
  return hexOf([channel(r), channel(g), channel(b)])
}

/** How far apart two colours are: CIE76 in L*a*b*, D65. */
export function deltaE(a: string, b: string): number {
  const [x, y] = [labOf(a), labOf(b)]
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2])
}

function labOf(color: string): Row {
  const [r, g, b] = linearOf(color)
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
