import { lengthOnSphere, longestOnGlobe } from "./onSphere.ts"
import type { LandMesh, Run } from "./triangulate.ts"

/**
 * The same land in triangles small enough to lie on a globe. Whether an edge is halved depends on the
 * edge alone, so that neighbours, and the lines along them, stay together.
 */
export function subdivide(mesh: LandMesh): LandMesh {
  const places = Array.from(mesh.places)
  const units = Array.from(mesh.units)
  const triangles: number[] = []
  const middles = new Map<number, number>()

  function isLong(a: number, b: number): boolean {
    const [x0, y0, x1, y1] = [
      places[2 * a]!,
      places[2 * a + 1]!,
      places[2 * b]!,
      places[2 * b + 1]!,
    ]
    return lengthOnSphere(x0, y0, x1, y1) > longestOnGlobe
  }
  function middleOf(a: number, b: number): number {
    const key = Math.min(a, b) * 2 ** 26 + Math.max(a, b)
    const known = middles.get(key)
    if (known !== undefined) return known
    const middle = units.length
    places.push(
      (places[2 * a]! + places[2 * b]!) / 2,
      (places[2 * a + 1]! + places[2 * b + 1]!) / 2,
    )
    units.push(units[a]!)
    middles.set(key, middle)
    return middle
  }
  function add(a: number, b: number, c: number): void {
    const long = [isLong(a, b), isLong(b, c), isLong(c, a)] as const
    const count = long.filter(Boolean).length
    if (count === 0) triangles.push(a, b, c)
    else if (count === 3) {
      const [ab, bc, ca] = [middleOf(a, b), middleOf(b, c), middleOf(c, a)]
      add(a, ab, ca)
      add(ab, b, bc)
      add(ca, bc, c)
      add(ab, bc, ca)
    } else if (long[0] && !long[2]) {
      // Turned so that the first edge is long and the last is not.
      const ab = middleOf(a, b)
      if (long[1]) {
        const bc = middleOf(b, c)
        add(ab, b, bc)
        add(a, ab, bc)
        add(a, bc, c)
      } else {
        add(a, ab, c)
        add(ab, b, c)
      }
    } else add(b, c, a)
  }

  const runs = mesh.runs.map((run): Run => {
    const first = triangles.length
    for (let i = run.first; i < run.first + run.count; i += 3)
      add(mesh.triangles[i]!, mesh.triangles[i + 1]!, mesh.triangles[i + 2]!)
    return { ...run, first, count: triangles.length - first }
  })
  return {
    places: Float32Array.from(places),
    units: Uint16Array.from(units),
    triangles: Uint32Array.from(triangles),
    runs,
  }
}
