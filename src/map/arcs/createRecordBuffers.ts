import type { ArcBuffers } from "./buffers.ts"

/** Arcs that are made for a moment: sums, and what fans out. */
export interface RecordBuffers extends ArcBuffers {
  fill(records: Float32Array<ArrayBuffer>): void
}

/** Values of an arc: its ends, its shape, its kind, as `recordShader` reads them. */
export const columns = [4, 4, 4] as const
export const stride = 12

export function createRecordBuffers(gl: WebGL2RenderingContext): RecordBuffers {
  const buffer = gl.createBuffer()
  const vertexArray = gl.createVertexArray()
  gl.bindVertexArray(vertexArray)
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
  for (const [location, size] of columns.entries()) {
    gl.enableVertexAttribArray(location)
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, 4 * stride, 16 * location)
    gl.vertexAttribDivisor(location, 1)
  }
  gl.bindVertexArray(null)
  let uploads = 0
  return {
    get uploads() {
      return uploads
    },
    fill(records) {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
      gl.bufferData(gl.ARRAY_BUFFER, records, gl.DYNAMIC_DRAW)
      gl.bindBuffer(gl.ARRAY_BUFFER, null)
      uploads++
    },
    bindAt() {
      gl.bindVertexArray(vertexArray)
    },
    unbind() {
      gl.bindVertexArray(null)
    },
    remove() {
      gl.deleteBuffer(buffer)
      gl.deleteVertexArray(vertexArray)
    },
  }
}
