import type { Camera } from "../../protocol/State.ts"

/** MapLibre's world is 512 pixels wide at zoom 0. */
const worldSize = 512

/**
 * The way of a camera from one place to another: out, across and in again, as the eye finds it even
 * (van Wijk and Nuij, "Smooth and efficient zooming and panning"). It takes the shorter way round the
 * earth and never sees more than the whole earth, or than the wider of its ends.
 * @param width of the map in CSS pixels
 * @returns the camera at a part of the way, 0 to 1, eased at both ends
 */
export function zoomPan(from: Camera, to: Camera, width: number): (part: number) => Camera {
  const [x0, y0] = [(from.lng + 180) / 360, yOf(from.lat)]
  const [y1, turn] = [yOf(to.lat), turnOf(from.lng, to.lng) / 360]
  const [w0, w1] = [spanOf(from, width), spanOf(to, width)]
  const distance = Math.hypot(turn, y1 - y0)
  const { pathAt, length } = path(w0, w1, distance)
  return (part) => {
    if (part <= 0) return from
    if (part >= 1) return to
    const { along, span } = pathAt(ease(part) * length)
    const x = x0 + turn * along
    return {
      lng: (x - Math.floor(x)) * 360 - 180,
      lat: latOf(y0 + (y1 - y0) * along),
      zoom: Math.log2(width / (span * worldSize)),
    }
  }
}

interface Path {
  readonly length: number
  /** How far along, 0 to 1, and how much of the world is seen, after so much of the length. */
  pathAt(s: number): { readonly along: number; readonly span: number }
}

function path(w0: number, w1: number, distance: number): Path {
  if (distance < 1e-6) {
    const length = Math.abs(Math.log(w1 / w0))
    return {
      length,
      pathAt: (s) => ({ along: length && s / length, span: w0 * (w1 / w0) ** (s / (length || 1)) }),
    }
  }
  const widest = Math.max(w0, w1, 1)
  const rho2 = Math.min(2, (2 * widest) / distance)
  const rho = Math.sqrt(rho2)
  const angleAt = (w: number, sign: number) => {
    const b =
      (w1 * w1 - w0 * w0 + sign * rho2 * rho2 * distance * distance) / (2 * w * rho2 * distance)
    return Math.log(Math.sqrt(b * b + 1) - b)
  }
  const r0 = angleAt(w0, 1)
  const r1 = angleAt(w1, -1)
  return {
    length: (r1 - r0) / rho,
    pathAt: (s) => ({
      along: (w0 * (Math.cosh(r0) * Math.tanh(rho * s + r0) - Math.sinh(r0))) / (rho2 * distance),
      span: Math.min((w0 * Math.cosh(r0)) / Math.cosh(rho * s + r0), widest),
    }),
  }
}

const ease = (part: number) => (part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2)
const spanOf = ({ zoom }: Camera, width: number) => width / (worldSize * 2 ** zoom)
const turnOf = (from: number, to: number) => ((((to - from + 180) % 360) + 360) % 360) - 180
const yOf = (lat: number) => 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)
const latOf = (y: number) => (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI
