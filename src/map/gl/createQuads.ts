import { createProgram, type Program } from "./createProgram.ts"

/** Quads on the screen, one an instance. */
export interface Quads {
  readonly program: Program
  /** Draws a quad for each run of values, or those of the last time, with the program as it is set. */
  draw(values?: Float32Array<ArrayBuffer>): void
  remove(): void
}

/**
 * @param columns how many values each attribute of an instance has; they are bound in this order from
 *   location 0 on
 */
export function createQuads(
  gl: WebGL2RenderingContext,
  vertexShader: string,
  fragmentShader: string,
  columns: readonly number[],
): Quads {
  const program = createProgram(gl, vertexShader, fragmentShader)
  const length = columns.reduce((sum, size) => sum + size, 0)
  const buffer = gl.createBuffer()
  const vertexArray = gl.createVertexArray()
  gl.bindVertexArray(vertexArray)
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
  let at = 0
  for (const [location, size] of columns.entries()) {
    gl.enableVertexAttribArray(location)
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, 4 * length, 4 * at)
    gl.vertexAttribDivisor(location, 1)
    at += size
  }
  gl.bindVertexArray(null)
  let count = 0
  return {
    program,
    draw(values) {
      gl.bindVertexArray(vertexArray)
      if (values) {
        gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
        gl.bufferData(gl.ARRAY_BUFFER, values, gl.DYNAMIC_DRAW)
        count = values.length / length
      }
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count)
      gl.bindVertexArray(null)
    },
    remove() {
      gl.deleteBuffer(buffer)
      gl.deleteVertexArray(vertexArray)
      gl.deleteProgram(program.program)
    },
  }
}
