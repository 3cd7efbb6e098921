import { locations } from "./landShader.ts"
import type { Strokes } from "./strokesOf.ts"
import type { LandMesh } from "./triangulate.ts"

/** Triangles and lines of the land on the graphics card. */
export interface LandBuffers {
  /** Draws the units that reach into a span of Mercator x; without one, all. */
  drawFills(span?: readonly [west: number, east: number]): void
  /** Draws lines from one to the one before another; the shader leaves out those of other kinds. */
  drawLines(from: number, to: number): void
  /** Draws only the runs of lines that are of one of these kinds, by the kinds of each: where they are few. */
  drawLinesOf(bits: Uint8Array, kinds: number): void
  remove(): void
}

const pointBytes = 16

export function createLandBuffers(
  gl: WebGL2RenderingContext,
  { places, units, triangles, runs }: LandMesh,
  { points, firsts }: Strokes,
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
  const lineBuffer = upload(gl.ARRAY_BUFFER, points)
  for (let i = 0; i < 4; i++)
    for (const location of [locations.point + i, locations.line + i]) {
      gl.enableVertexAttribArray(location)
      gl.vertexAttribDivisor(location, 1)
    }
  gl.bindVertexArray(null)

  function drawLines(from: number, to: number) {
    const [first, end] = [firsts[from]!, firsts[to]!]
    gl.bindVertexArray(lines)
    gl.bindBuffer(gl.ARRAY_BUFFER, lineBuffer)
    for (let i = 0; i < 4; i++) {
      const at = (first - 1 + i) * pointBytes
      gl.vertexAttribPointer(locations.point + i, 3, gl.FLOAT, false, pointBytes, at)
      gl.vertexAttribIPointer(locations.line + i, 1, gl.UNSIGNED_INT, pointBytes, at + 12)
    }
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, end - first)
  }

  return {
    drawFills(span) {
      const isIn = ({ west, east }: { west: number; east: number }) =>
        span === undefined || (east >= span[0] && west <= span[1])
      const first = runs.findIndex(isIn)
      const last = runs.findLastIndex(isIn)
      if (first < 0) return
      const from = runs[first]!.first
      const count = runs[last]!.first + runs[last]!.count - from
      gl.bindVertexArray(land)
      gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, 4 * from)
    },
    drawLines,
    drawLinesOf(bits, kinds) {
      for (const [from, to] of runsOf(bits, kinds)) drawLines(from, to)
    },
    remove() {
      for (const buffer of buffers) gl.deleteBuffer(buffer)
      gl.deleteVertexArray(land)
      gl.deleteVertexArray(lines)
    },
  }
}

/** The runs of lines that are of one of these kinds: from the first to the one after the last. */
function runsOf(bits: Uint8Array, kinds: number): [from: number, to: number][] {
  const runs: [number, number][] = []
  bits.forEach((own, line) => {
    if ((own & kinds) === 0) return
    const last = runs.at(-1)
    if (last?.[1] === line) last[1] = line + 1
    else runs.push([line, line + 1])
  })
  return runs
}
