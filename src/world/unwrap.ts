import type { Position } from "geojson"

/** A line's longitudes made continuous: each within 180° of the one before, so past ±180 if need be. */
export function unwrapLine(line: readonly Position[]): Position[] {
  let shift = 0
  return line.map(([x, y], i) => {
    const step = i === 0 ? 0 : x! - line[i - 1]![0]!
    if (step > 180) shift -= 360
    else if (step < -180) shift += 360
    return [x! + shift, y!]
  })
}

/** A ring made continuous; one that goes once around the earth is closed over the nearer pole. */
export function unwrapRing(ring: readonly Position[]): Position[] {
  const line = unwrapLine(ring)
  const [first, last] = [line[0]!, line.at(-1)!]
  if (Math.abs(last[0]! - first[0]!) < 180) return line
  const pole = first[1]! < 0 ? -90 : 90
  const middle = (first[0]! + last[0]!) / 2
  return [...line, [last[0]!, pole], [middle, pole], [first[0]!, pole], first]
}

const isOnEdge = ([x, y]: Position) => Math.abs(x!) > 179.999 || Math.abs(y!) > 89.999

/** The parts of a line that do not run along 180° or a pole, where a flat map was cut. */
export function withoutMapEdge(line: readonly Position[]): Position[][] {
  const parts: Position[][] = [[]]
  for (const [i, at] of line.entries()) {
    if (i > 0 && isOnEdge(line[i - 1]!) && isOnEdge(at)) parts.push([])
    parts.at(-1)!.push(at)
  }
  return parts.filter((part) => part.length > 1)
}
