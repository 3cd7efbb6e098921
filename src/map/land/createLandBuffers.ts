import { locations } from "./landShader.ts"
import type { Part, Strokes } from "./strokesOf.ts"
import type { LandMesh, Run } from "./triangulate.ts"

/** Triangles and lines of the land on the graphics card. */
export interface LandBuffers {
  /** Draws the sea, if it reaches into a span. */
  drawSea(span: Span): void
  /** Draws the units that reach into a span. */
  drawUnits(span: Span): void
  /** Draws borders, or coasts, that reach into a span; the shader leaves out those of other kinds. */
  drawLines(which: "borders" | "coasts", span: Span): void
  /** The same for the lines that are of one of these kinds, by the bits of each: where they are few. */
  drawLinesOf(bits: Uint8Array, kinds: number, span: Span): void
  remove(): void
}

/** From where to where in Mercator x. */
export type Span = readonly [west: number, east: number]

const vertexBytes = 16

export function createLandBuffers(
  gl: WebGL2RenderingContext,
  { places, units, triangles, runs }: LandMesh,
  strokes: Strokes,
): LandBuffers {
  const buffers: WebGLBuffer[] = []
  const upload = (target: number, data: ArrayBufferView | ArrayBuffer) => {
    const buffer = gl.createBuffer()
    buffers.push(buffer)
    gl.bindBuffer(target, buffer)
    gl.bufferData(target, data as ArrayBuffer, gl.STATIC_DRAW)
    return buffer
  }

  const land = gl.createVertexArray()
  gl.bindVertexArray(land)
  upload(gl.ARRAY_BUFFER, places)
  gl.enableVertexAttribArray(locations.place)
  gl.vertexAttribPointer(locations.place, 2, gl.FLOAT, false, 0, 0)
  upload(gl.ARRAY_BUFFER, units)
  gl.enableVertexAttribArray(locations.unit)
  gl.vertexAttribIPointer(locations.unit, 1, gl.UNSIGNED_SHORT, 0, 0)
  upload(gl.ELEMENT_ARRAY_BUFFER, triangles)

  const lines = gl.createVertexArray()
  gl.bindVertexArray(lines)
  upload(gl.ARRAY_BUFFER, strokes.points)
  for (let i = 0; i < 3; i++) {
    // Of the point before, of the vertex's own, and of the point after.
    const at = 2 * i * vertexBytes
    gl.enableVertexAttribArray(locations.point + i)
    gl.vertexAttribPointer(locations.point + i, 3, gl.FLOAT, false, vertexBytes, at)
    gl.enableVertexAttribArray(locations.line + i)
    gl.vertexAttribIPointer(locations.line + i, 1, gl.UNSIGNED_INT, vertexBytes, at + 12)
  }
  upload(gl.ELEMENT_ARRAY_BUFFER, strokes.triangles)
  gl.bindVertexArray(null)

  function drawRuns(from: Run, to: Run) {
    const count = to.first + to.count - from.first
    gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, 4 * from.first)
  }
  const [sea, ...unitRuns] = runs
  const { parts, borderParts } = strokes
  const sides = { borders: parts.slice(0, borderParts), coasts: parts.slice(borderParts) }

  return {
    drawSea([west, east]) {
      gl.bindVertexArray(land)
      if (west < 1 && east > 0) drawRuns(sea!, sea!)
    },
    drawUnits(span) {
      gl.bindVertexArray(land)
      const within = endsWithin(unitRuns, span)
      if (within) drawRuns(...within)
    },
    drawLines(which, span) {
      gl.bindVertexArray(lines)
      const within = endsWithin(sides[which], span)
      if (within) drawRuns(...within)
    },
    drawLinesOf(bits, kinds, span) {
      gl.bindVertexArray(lines)
      let run: [Part, Part] | undefined
      for (const part of parts) {
        const isOf = (bits[part.line]! & kinds) !== 0 && isWithin(part, span)
        if (isOf && run) run[1] = part
        else if (isOf) run = [part, part]
        else if (run) {
          drawRuns(...run)
          run = undefined
        }
      }
      if (run) drawRuns(...run)
    },
    remove() {
      for (const buffer of buffers) gl.deleteBuffer(buffer)
      gl.deleteVertexArray(land)
      gl.deleteVertexArray(lines)
    },
  }
}

type Reach = Pick<Part, "west" | "east">

const isWithin = (one: Reach, [west, east]: Span): boolean => one.east >= west && one.west <= east

/** The first and the last of what reaches into a span; between them may be what does not. */
function endsWithin<T extends Reach>(sorted: readonly T[], span: Span): [T, T] | undefined {
  const isIn = (one: T) => isWithin(one, span)
  const first = sorted.findIndex(isIn)
  return first < 0 ? undefined : [sorted[first]!, sorted.findLast(isIn)!]
}
