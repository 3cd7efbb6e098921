import type { Arcs } from "../../timeline/arcsOf.ts"
import { locations } from "./curveShader.ts"

/** The columns on the graphics card: 32 bytes an arc. */
export interface ArcBuffers {
  /** How many uploads they took. */
  readonly uploads: number
  /** Binds them so that the first instance is this arc. */
  bindAt(arc: number): void
  unbind(): void
  remove(): void
}

export function createArcBuffers(
  gl: WebGL2RenderingContext,
  arcs: Arcs,
  lanes: Int8Array,
  blends: Uint8Array,
): ArcBuffers {
  let uploads = 0
  const vertexArray = gl.createVertexArray()
  const upload = (data: ArrayBufferView<ArrayBuffer>): WebGLBuffer => {
    const buffer = gl.createBuffer()
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW)
    uploads++
    return buffer
  }
  const columns = [
    { at: locations.ends, size: 4, type: gl.FLOAT, bytes: 16, buffer: upload(view(arcs.ends)) },
    { at: locations.start, size: 1, type: gl.INT, bytes: 4, buffer: upload(view(arcs.start)) },
    { at: locations.end, size: 1, type: gl.INT, bytes: 4, buffer: upload(view(arcs.end)) },
    {
      at: locations.event,
      size: 1,
      type: gl.UNSIGNED_INT,
      bytes: 4,
      buffer: upload(view(arcs.event)),
    },
    {
      at: locations.kind,
      size: 4,
      type: gl.UNSIGNED_BYTE,
      bytes: 4,
      buffer: upload(kindsOf(arcs, lanes, blends)),
    },
  ]
  gl.bindVertexArray(vertexArray)
  for (const { at } of columns) {
    gl.enableVertexAttribArray(at)
    gl.vertexAttribDivisor(at, 1)
  }
  gl.bindVertexArray(null)

  return {
    uploads,
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
    remove() {
      gl.deleteVertexArray(vertexArray)
      for (const { buffer } of columns) gl.deleteBuffer(buffer)
    },
  }
}

const view = (column: ArrayBufferView) => column as ArrayBufferView<ArrayBuffer>

/** Four bytes an arc: direction with lasted (4) and unsure (8), lane + 128, blend, nothing. */
function kindsOf(arcs: Arcs, lanes: Int8Array, blends: Uint8Array): Uint8Array<ArrayBuffer> {
  const kinds = new Uint8Array(4 * arcs.count)
  for (let i = 0; i < arcs.count; i++) {
    kinds[4 * i] = arcs.direction[i]! | (arcs.lasted[i] ? 4 : 0) | (arcs.unsure[i] ? 8 : 0)
    kinds[4 * i + 1] = lanes[i]! + 128
    kinds[4 * i + 2] = blends[i]!
  }
  return kinds
}
