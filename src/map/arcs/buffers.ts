import { type ArcShapes, blendOf } from "../../arcs/arcShapes.ts"
import { sides } from "../../arcs/lanes.ts"
import type { Arcs } from "../../timeline/arcsOf.ts"
import type { Span } from "../../timeline/createWindow.ts"
import { locations } from "./columnShader.ts"

/** What is known of arcs on the graphics card. */
export interface ArcBuffers {
  /** How many uploads they took. */
  readonly uploads: number
  /** Binds them so that the first instance is this arc. */
  bindAt(arc: number): void
  unbind(): void
  remove(): void
}

/** The columns of a timeline's arcs: 33 bytes an arc. */
export interface ColumnBuffers extends ArcBuffers {
  /** Draws by themselves the arcs of some spans that have a 1 here, and the others not. */
  setShown(shown: Uint8Array, spans: readonly Span[]): void
}

export function createArcBuffers(
  gl: WebGL2RenderingContext,
  arcs: Arcs,
  shapes: ArcShapes,
): ColumnBuffers {
  let uploads = 0
  const vertexArray = gl.createVertexArray()
  const upload = (data: ArrayBufferView<ArrayBuffer>): WebGLBuffer => {
    const buffer = gl.createBuffer()
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW)
    uploads++
    return buffer
  }
  const column = (
    name: keyof typeof locations,
    size: number,
    type: number,
    bytes: number,
    data: ArrayBufferView,
  ) => ({
    at: locations[name],
    size,
    type,
    bytes,
    buffer: upload(data as ArrayBufferView<ArrayBuffer>),
  })
  const shown = column("shown", 1, gl.UNSIGNED_BYTE, 1, new Uint8Array(arcs.count).fill(1))
  const columns = [
    column("ends", 4, gl.FLOAT, 16, arcs.ends),
    column("start", 1, gl.INT, 4, arcs.start),
    column("end", 1, gl.INT, 4, arcs.end),
    column("event", 1, gl.UNSIGNED_INT, 4, arcs.event),
    column("kind", 4, gl.UNSIGNED_BYTE, 4, kindsOf(arcs, shapes)),
    shown,
  ]
  gl.bindVertexArray(vertexArray)
  for (const { at } of columns) {
    gl.enableVertexAttribArray(at)
    gl.vertexAttribDivisor(at, 1)
  }
  gl.bindVertexArray(null)

  return {
    get uploads() {
      return uploads
    },
    bindAt(arc) {
      gl.bindVertexArray(vertexArray)
      for (const { at, size, type, bytes, buffer } of columns) {
        gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
        if (type === gl.FLOAT) gl.vertexAttribPointer(at, size, type, false, bytes, arc * bytes)
        else gl.vertexAttribIPointer(at, size, type, bytes, arc * bytes)
      }
    },
    unbind() {
      gl.bindVertexArray(null)
      gl.bindBuffer(gl.ARRAY_BUFFER, null)
    },
    setShown(values, spans) {
      gl.bindBuffer(gl.ARRAY_BUFFER, shown.buffer)
      for (const { first, last } of spans)
        gl.bufferSubData(gl.ARRAY_BUFFER, first, values, first, last - first)
      gl.bindBuffer(gl.ARRAY_BUFFER, null)
      uploads++
    },
    remove() {
      gl.deleteVertexArray(vertexArray)
      for (const { buffer } of columns) gl.deleteBuffer(buffer)
    },
  }
}

/** Four bytes an arc: direction with lasted (4), unsure (8) and lane (16 each), leg, blend, legs. */
function kindsOf(arcs: Arcs, shapes: ArcShapes): Uint8Array<ArrayBuffer> {
  const lanes = shapes.lanes.of
  const kinds = new Uint8Array(4 * arcs.count)
  for (let i = 0; i < arcs.count; i++) {
    const bits = (arcs.lasted[i] ? 4 : 0) | (arcs.unsure[i] ? 8 : 0) | ((lanes[i]! + sides) << 4)
    kinds[4 * i] = arcs.direction[i]! | bits
    kinds[4 * i + 1] = arcs.leg[i]!
    kinds[4 * i + 2] = blendOf(shapes, i)
    kinds[4 * i + 3] = arcs.legs[i]!
  }
  return kinds
}
